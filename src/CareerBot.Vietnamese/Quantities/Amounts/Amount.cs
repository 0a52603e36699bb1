namespace CareerBot.Vietnamese.Quantities;

/// <summary>An amount while it is read: a number with what stands beside it.</summary>
internal readonly record struct Amount(int Start, int Next, QuantityType Type, decimal Value)
{
    internal string? Unit { get; init; }

    internal TimeUnit? TimeUnit { get; init; }

    /// <summary>What the number is multiplied by; see <see cref="NumberMatch.Scale"/>.</summary>
    internal decimal Scale { get; init; } = 1;

    /// <summary>Whether it is a single number word without a unit.</summary>
    internal bool IsBare { get; init; }

    internal bool IsThousandSign { get; init; }

    internal decimal Low { get; init; } = Value;

    internal decimal High { get; init; } = Value;

    internal QuantityBound Bound { get; init; }

    internal TimeUnit? Per { get; init; }

    internal int OuterStart { get; init; } = Start;

    internal int OuterNext { get; init; } = Next;

    internal bool IsPlain => Type == QuantityType.Number;
}
