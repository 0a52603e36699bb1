using CareerBot.Terminal;

namespace CareerBot.Transcripts;

/// <summary>Talks to the bot as a <c>.chat</c> file says.</summary>
/// <param name="adapter">Reaches the bot.</param>
/// <param name="clock">The bot's clock.</param>
public sealed class ChatReplay(TerminalAdapter adapter, ChatClock clock)
{
    /// <summary>Says what the user says, and gives back each message with its replies.</summary>
    /// <param name="file">The conversation.</param>
    /// <param name="name">Its id: sentences vary from one conversation to another, but not from run to run.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<(Activity Message, TerminalTurn Turn)>> RunAsync(ChatFile file, string name, CancellationToken cancellationToken)
    {
        var turns = new List<(Activity, TerminalTurn)>();
        foreach (var (index, said) in file.Turns.Index())
        {
            clock.Advance(said.Delay);
            var id = string.Create(CultureInfo.InvariantCulture, $"{name}-{index + 1}");
            var message = new Activity { Type = ActivityTypes.Message, Id = id, Text = said.Text };
            turns.Add((message, await adapter.SendAsync(message, name, cancellationToken)));
        }

        return turns;
    }
}
