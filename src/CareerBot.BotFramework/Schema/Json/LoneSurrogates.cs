namespace CareerBot.BotFramework.Schema;

/// <summary>
/// Half a surrogate pair (<c>\ud83d</c> alone) is what a browser sends for a broken emoji. System.Text.Json refuses to read it;
/// here it becomes U+FFFD, the replacement character.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>The same JSON without lone surrogates; the same memory when there are none.</summary>
    public static ReadOnlyMemory<byte> Replace(ReadOnlyMemory<byte> utf8Json)
    {
        if (utf8Json.Span.IndexOf("\\ud"u8) < 0 && utf8Json.Span.IndexOf("\\uD"u8) < 0) return utf8Json;
        var copy = utf8Json.ToArray();
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] != (byte)'\\') continue;
            var unit = Unit(copy, i);
            if (unit is null) i++;
            else if (char.IsHighSurrogate(unit.Value) && Unit(copy, i + EscapeLength) is { } low && char.IsLowSurrogate(low)) i += (2 * EscapeLength) - 1;
            else
            {
                if (char.IsSurrogate(unit.Value)) "\\ufffd"u8.CopyTo(copy.AsSpan(i));
                i += EscapeLength - 1;
            }
        }
        return copy;
    }

    private static char? Unit(ReadOnlySpan<byte> json, int start)
    {
        if (start + EscapeLength > json.Length || json[start] != (byte)'\\' || json[start + 1] != (byte)'u') return null;
        return System.Buffers.Text.Utf8Parser.TryParse(json.Slice(start + 2, 4), out ushort unit, out var read, 'x') && read == 4 ? (char)unit : null;
    }
}
