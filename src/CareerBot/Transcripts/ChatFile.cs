using System.Text.RegularExpressions;

namespace CareerBot.Transcripts;

/// <summary>
/// A conversation of <c>dialogs/transcripts</c>, in the Emulator's <c>.chat</c> form: <c>user:</c> and <c>bot:</c> lines,
/// <c>&gt;</c> comments. In what the bot says, <c>…</c> stands for any words, <c>[Topic=ID]</c> for the answer on a topic,
/// <c>[Suggestions=A|B]</c> names buttons among those shown, <c>[Attachment=card]</c> a card; <c>[Delay=ms]</c> before what
/// the user says lets time pass.
/// </summary>
/// <param name="Turns">What is said, in order.</param>
public sealed partial record ChatFile(IReadOnlyList<ChatTurn> Turns)
{
    private const string User = "user:";
    private const string Bot = "bot:";

    /// <summary>Reads a conversation.</summary>
    /// <exception cref="FormatException">A line belongs to nobody; the message names it.</exception>
    public static ChatFile Parse(string text)
    {
        var turns = new List<ChatTurn>();
        foreach (var (number, line) in text.ReplaceLineEndings("\n").Split('\n').Index().SkipWhile(line => IsHeader(line.Item)))
        {
            if (line.StartsWith('>') || (line.Length == 0 && turns.Count == 0))
                continue;
            if (line.StartsWith(User, StringComparison.Ordinal))
                turns.Add(new ChatTurn(Number(line, "Delay"), WithoutTags(line[User.Length..]), []));
            else if (turns.Count == 0)
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"line {number + 1}: the user speaks first"));
            else if (line.StartsWith(Bot, StringComparison.Ordinal))
                turns[^1].Replies.Add(new ChatReply(WithoutTags(line[Bot.Length..]), Tag(line, "Topic"), Tag(line, "Attachment"), Tag(line, "Suggestions")?.Split('|') ?? []));
            else if (turns[^1].Replies is [.., var last] replies)
                replies[^1] = last with { Text = last.Text + "\n" + line };
            else if (line.Length > 0)
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"line {number + 1}: '{line}' is said by nobody"));
        }

        return new ChatFile(turns);
    }

    private static bool IsHeader(string line) =>
        line.StartsWith("user=", StringComparison.Ordinal) || line.StartsWith("bot=", StringComparison.Ordinal);

    private static string WithoutTags(string text) => Tags().Replace(text, "").Trim();

    private static string? Tag(string line, string name) =>
        Tags().Matches(line).FirstOrDefault(tag => string.Equals(tag.Groups["name"].Value, name, StringComparison.Ordinal))?.Groups["value"].Value;

    private static TimeSpan Number(string line, string name) =>
        TimeSpan.FromMilliseconds(double.Parse(Tag(line, name) ?? "0", CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\[(?<name>Topic|Attachment|Suggestions|Delay)=(?<value>[^\]]*)\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Tags();
}
