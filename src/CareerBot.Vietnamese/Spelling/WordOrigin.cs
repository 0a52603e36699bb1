namespace CareerBot.Vietnamese.Spelling;

/// <summary>How a word of a <see cref="NormalizedText"/> came from what was typed.</summary>
public enum WordOrigin
{
    /// <summary>As typed, apart from case, Unicode form, tone placement, i/y and stretched letters.</summary>
    AsTyped,

    /// <summary>An abbreviation or teencode written out.</summary>
    Expanded,

    /// <summary>Raw Telex or VNI keystrokes decoded.</summary>
    Decoded,

    /// <summary>A typo repaired, or missing diacritics of a half-accented word filled in.</summary>
    Repaired,

    /// <summary>One of several words typed without spaces.</summary>
    Split,

    /// <summary>A word typed with a space inside.</summary>
    Joined,
}
