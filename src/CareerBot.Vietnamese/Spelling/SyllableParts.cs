namespace CareerBot.Vietnamese.Spelling;

/// <summary>A syllable taken apart.</summary>
/// <param name="Onset">The initial consonant as written, with the glide of qu; empty for none.</param>
/// <param name="Rime">Glide, nucleus and coda as written, without the tone: ương, oa, iêng (also of giếng).</param>
/// <param name="Tone">The tone.</param>
/// <param name="Spelling">The syllable with the tone mark in the place of the older style (hòa, thúy, quý, già).</param>
public readonly record struct SyllableParts(string Onset, string Rime, Tone Tone, string Spelling);
