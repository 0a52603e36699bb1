namespace CareerBot.Vietnamese.Spelling;

internal enum GlyphKind
{
    Space,
    Symbol,
    Digit,
    Letter,
}

/// <summary>A cleaned char with the span it stands for in the original.</summary>
internal readonly record struct Glyph(char Value, GlyphKind Kind, int Start, int End);
