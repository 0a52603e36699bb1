namespace CareerBot.Vietnamese.Quantities;

/// <summary>A number read in a text.</summary>
/// <param name="Next">The token behind it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Scale">What its first part is multiplied by: 1 000 000 in 15 triệu, otherwise 1. In 10-15 triệu it holds for both ends.</param>
/// <param name="IsBare">A single number word, or two digits in a row: it needs a reason to be a number.</param>
/// <param name="IsSlang">Slang for money in đồng.</param>
/// <param name="IsThousandSign">Written with k.</param>
internal readonly record struct NumberMatch(int Next, decimal Value, decimal Scale, bool IsBare, bool IsSlang, bool IsThousandSign);

internal enum GroupShape
{
    Digits,
    Digit,
    Pair,
    FirmPair,
    Full,
}

/// <summary>A part of a number before a scale: 33 or ba mươi ba in ba mươi ba nghìn.</summary>
internal readonly record struct NumberGroup(int Next, decimal Value, GroupShape Shape);
