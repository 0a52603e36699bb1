namespace CareerBot.Vietnamese.Spelling;

/// <summary>What a person typed, as words that can be compared.</summary>
/// <param name="Original">The text as typed.</param>
/// <param name="Words">Its words, in order; punctuation and emoji are none.</param>
public sealed record NormalizedText(string Original, IReadOnlyList<Word> Words)
{
    private string? text;
    private string? folded;

    /// <summary>The words joined by one space: lower case, NFC, accented as typed or repaired.</summary>
    public string Text => text ??= string.Join(' ', Words.Select(word => word.Text));

    /// <summary>The same without diacritics.</summary>
    public string Folded => folded ??= string.Join(' ', Words.Select(word => word.Folded));

    /// <inheritdoc/>
    public bool Equals(NormalizedText? other) =>
        other is not null && string.Equals(Original, other.Original, StringComparison.Ordinal) && Words.SequenceEqual(other.Words);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Original, StringComparison.Ordinal);
}
