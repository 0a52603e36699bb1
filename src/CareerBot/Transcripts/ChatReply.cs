namespace CareerBot.Transcripts;

/// <summary>What is expected of a reply.</summary>
/// <param name="Text">Its words, <c>…</c> for any; may be empty beside a topic.</param>
/// <param name="Topic">The topic whose answer it is, or null.</param>
/// <param name="Attachment">What is attached, or null.</param>
/// <param name="Suggestions">Buttons that are among those shown.</param>
public sealed record ChatReply(string Text, string? Topic, string? Attachment, IReadOnlyList<string> Suggestions)
{
    /// <summary>Whether words are those expected.</summary>
    public bool IsSaid(string words)
    {
        var parts = Text.TrimEnd().Split('…').Select(part => part.Trim()).ToList();
        if (parts is [var whole])
            return string.Equals(words.Trim(), whole, StringComparison.Ordinal);
        if (!words.StartsWith(parts[0], StringComparison.Ordinal) || !words.EndsWith(parts[^1], StringComparison.Ordinal))
            return false;
        var at = 0;
        foreach (var part in parts)
        {
            var found = words.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return true;
    }
}
