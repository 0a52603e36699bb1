using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CareerBot.Terminal;

namespace CareerBot.Transcripts;

/// <summary>Writes a conversation as the Emulator opens it: a JSON array of activities.</summary>
public static class TranscriptFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly JsonObject User = Account("user", "User", "user");
    private static readonly JsonObject Bot = Account("bot", "Bot", "bot");

    /// <summary>The activities of a conversation, as JSON.</summary>
    /// <param name="turns">Messages with their replies.</param>
    /// <param name="conversation">The conversation's id.</param>
    public static string Write(IEnumerable<(Activity Message, TerminalTurn Turn)> turns, string conversation)
    {
        var activities = new JsonArray();
        foreach (var (message, turn) in turns)
        {
            activities.Add(Write(message, message.Id, message, conversation));
            foreach (var (index, reply) in turn.Replies.Index())
                activities.Add(Write(reply, string.Create(CultureInfo.InvariantCulture, $"{message.Id}-{index + 1}"), message, conversation));
        }

        return activities.ToJsonString(Options) + "\n";
    }

    /// <summary>Field by field, so that both Bot Frameworks write the same.</summary>
    private static JsonObject Write(Activity activity, string id, Activity message, string conversation)
    {
        var isReply = !ReferenceEquals(activity, message);
        var json = new JsonObject
        {
            ["type"] = activity.Type,
            ["id"] = id,
            ["timestamp"] = message.Timestamp?.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ["channelId"] = "emulator",
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["from"] = (isReply ? Bot : User).DeepClone(),
            ["recipient"] = (isReply ? User : Bot).DeepClone(),
            ["locale"] = "vi-VN",
            ["text"] = activity.Text,
        };
        if (isReply)
            AddReply(json, activity, message.Id);
        return json;
    }

    private static void AddReply(JsonObject json, Activity reply, string replyTo)
    {
        json["replyToId"] = replyTo;
        json["inputHint"] = reply.InputHint;
        if (reply.Speak is not null)
            json["speak"] = reply.Speak;
        if (reply.Attachments is { Count: > 0 } attachments)
        {
            json["attachments"] = new JsonArray([.. attachments.Select(attachment => new JsonObject
            {
                ["contentType"] = attachment.ContentType,
                ["content"] = JsonSerializer.SerializeToNode(attachment.Content),
            })]);
        }

        if (reply.SuggestedActions?.Actions is { Count: > 0 } actions)
        {
            json["suggestedActions"] = new JsonObject
            {
                ["actions"] = new JsonArray([.. actions.Select(action => new JsonObject
                {
                    ["type"] = action.Type,
                    ["title"] = action.Title,
                    ["value"] = (string)action.Value,
                })]),
            };
        }
    }

    private static JsonObject Account(string id, string name, string role) => new() { ["id"] = id, ["name"] = name, ["role"] = role };
}
