namespace CareerBot.Vietnamese.Quantities;

/// <summary>Finds telephone numbers and web addresses, whose digits are no quantities.</summary>
internal static class ContactReader
{
    private const int LeastDigits = 9;
    private const int MostTokens = 12;

    /// <summary>The token behind one that begins here; the token itself when none does.</summary>
    internal static int End(QuantityText text, int at) =>
        text.IsDigits(at) && text[at].Text[0] == '0' ? PhoneEnd(text, at) : text[at].Text is "http" or "https" or "www" ? AddressEnd(text, at) : at;

    // 0912345678, 0901 234 567, 0901.234.567
    private static int PhoneEnd(QuantityText text, int at)
    {
        var (digits, next) = (text[at].Text.Length, at + 1);
        while (next < at + MostTokens)
        {
            var group = text.IsSign(next, '.') || text.IsSign(next, '-') ? next + 1 : next;
            if (!text.IsDigits(group))
                break;
            (digits, next) = (digits + text[group].Text.Length, group + 1);
        }
        return digits >= LeastDigits ? next : at;
    }

    private static int AddressEnd(QuantityText text, int at)
    {
        var next = at + 1;
        while (text.IsGlued(next))
            next++;
        return next;
    }
}
