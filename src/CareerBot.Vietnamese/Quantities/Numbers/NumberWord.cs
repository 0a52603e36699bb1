namespace CareerBot.Vietnamese.Quantities;

internal enum NumberWordKind
{
    None,
    Digit,
    UnitDigit,
    Ten,
    Tens,
    Group,
    Hundred,
    Scale,
    Half,
    HalfBefore,
    Link,
    Point,
    Minus,
    Vague,
}

/// <summary>What a word means within a number.</summary>
/// <param name="Kind">Its part: digit, mươi, trăm, a scale, rưỡi …</param>
/// <param name="Value">The digit, or what it multiplies by.</param>
/// <param name="IsSlang">Slang for đồng: củ, lít.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value = 0, bool IsSlang = false);
