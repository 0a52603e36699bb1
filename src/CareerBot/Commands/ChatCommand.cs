using System.CommandLine;
using CareerBot.Terminal;

namespace CareerBot.Commands;

/// <summary><c>chat</c>: a conversation in the terminal, until the end of input.</summary>
internal sealed class ChatCommand : Command
{
    public ChatCommand()
        : base("chat", "A conversation in the terminal; end it with Ctrl+D")
    {
        SetAction((result, cancellationToken) => TerminalSession.RunAsync(services => TalkAsync(
            services.GetRequiredService<TerminalAdapter>(), Console.In, result.InvocationConfiguration.Output, cancellationToken)));
    }

    /// <summary>Talks until the end of an input.</summary>
    internal static async Task TalkAsync(
        TerminalAdapter adapter, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        const string Conversation = "chat";
        var arrival = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = [new ChannelAccount { Id = "bot" }, new ChannelAccount { Id = "user" }],
        };
        await PrintAsync(await adapter.SendAsync(arrival, Conversation, cancellationToken), output);
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            var message = new Activity { Type = ActivityTypes.Message, Text = line };
            await PrintAsync(await adapter.SendAsync(message, Conversation, cancellationToken), output);
        }

        await output.WriteLineAsync();
    }

    private static async Task PrintAsync(TerminalTurn turn, TextWriter output)
    {
        await output.WriteLineAsync(turn.Text);
        // What the reply itself offers by number is not listed again
        foreach (var suggestion in turn.Suggestions.Where(title => !turn.Text.Contains($". {title}", StringComparison.Ordinal)))
            await output.WriteLineAsync($"  › {suggestion}");
        await output.WriteAsync("\n> ");
        await output.FlushAsync();
    }
}
