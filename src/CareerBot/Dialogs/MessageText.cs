using System.Text.Json;
using CareerBot.Replies;

namespace CareerBot.Dialogs;

/// <summary>What a message activity says in words.</summary>
internal static class MessageText
{
    /// <summary>The text, or what a tapped button carries in place of text.</summary>
    public static string Of(Activity activity) =>
        string.IsNullOrWhiteSpace(activity.Text) && Carried(activity.Value) is { } value ? value : activity.Text ?? "";

    /// <summary>The sentence that says why a message cannot be read, or null when it can.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="text">Its words.</param>
    /// <param name="longest">The most characters that are read.</param>
    public static string? UnreadableAs(Activity activity, string text, int longest)
    {
        if (text.Length > longest)
            return WordingKey.TooLong;
        if (text.Any(char.IsLetterOrDigit))
            return null;
        if (activity.Attachments is { Count: > 0 })
            return WordingKey.Attachment;
        return string.IsNullOrWhiteSpace(text) ? WordingKey.Empty : WordingKey.Emoji;
    }

    /// <summary>A button's text, or the field <c>say</c> of what a card submits: <c>Action.Submit</c> posts back an object.</summary>
    private static string? Carried(object? value)
    {
        if (value is null or string)
            return value as string;
        try
        {
            // Whatever JSON library read it, its values print as JSON
            using var json = JsonDocument.Parse(value.ToString() ?? "");
            return json.RootElement.ValueKind switch
            {
                JsonValueKind.String => json.RootElement.GetString(),
                JsonValueKind.Object when json.RootElement.TryGetProperty("say", out var say) && say.ValueKind == JsonValueKind.String => say.GetString(),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
