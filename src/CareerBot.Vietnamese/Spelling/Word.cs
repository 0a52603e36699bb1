namespace CareerBot.Vietnamese.Spelling;

/// <summary>A word of a normalised text.</summary>
/// <param name="Text">The word: lower case, NFC, accented as typed or repaired.</param>
/// <param name="Folded">The word without diacritics (đ is d).</param>
/// <param name="Start">Index of its first char in <see cref="NormalizedText.Original"/>.</param>
/// <param name="End">Index after its last char there. Words expanded from one abbreviation share its span.</param>
/// <param name="Origin">How it came from what was typed.</param>
public readonly record struct Word(string Text, string Folded, int Start, int End, WordOrigin Origin);
