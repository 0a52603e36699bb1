using System.CommandLine;
using CareerBot.Terminal;

namespace CareerBot.Commands;

/// <summary><c>chat</c>: a conversation in the terminal, until the end of input.</summary>
internal sealed class ChatCommand : Command
{
    public ChatCommand()
        : base("chat", "A conversation in the terminal; end it with Ctrl+D")
    {
        SetAction((_, cancellationToken) => TerminalSession.RunAsync(adapter => TalkAsync(adapter, cancellationToken)));
    }

    private static async Task TalkAsync(TerminalAdapter adapter, CancellationToken cancellationToken)
    {
        const string Conversation = "chat";
        var arrival = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = [new ChannelAccount { Id = "bot" }, new ChannelAccount { Id = "user" }],
        };
        Print(await adapter.SendAsync(arrival, Conversation, cancellationToken));
        await foreach (var line in TerminalSession.ReadLinesAsync())
        {
            var message = new Activity { Type = ActivityTypes.Message, Text = line };
            Print(await adapter.SendAsync(message, Conversation, cancellationToken));
        }
    }

    private static void Print(TerminalTurn turn)
    {
        Console.WriteLine(turn.Text);
        foreach (var suggestion in turn.Suggestions)
            Console.WriteLine($"  › {suggestion}");
        Console.Write("\n> ");
    }
}
