namespace CareerBot.Vietnamese.Quantities;

/// <summary>Adds up the parts of a number, from the highest scale to the lowest; nghìn tỷ and triệu tỷ multiply.</summary>
internal sealed class NumberSum
{
    private const decimal Largest = 1e26m;
    private const decimal Billion = 1e9m;

    private readonly List<(decimal Value, decimal Scale)> parts = [];

    internal bool IsEmpty => parts.Count == 0;

    internal decimal LastScale => parts[^1].Scale;

    internal decimal FirstScale => parts[0].Scale;

    internal decimal Total => parts.Sum(part => part.Value);

    /// <summary>Adds a group times a scale; false when it does not go on from what is there.</summary>
    internal bool TryAdd(decimal group, decimal scale)
    {
        if (group > Largest / scale)
            return false;
        if (IsEmpty || scale < LastScale)
            return Push(group * scale, scale);
        if (scale == LastScale)
            return TryAddTo(group, scale);
        return scale >= Billion && TryRaise(group, scale);
    }

    /// <summary>A scale behind a scale: nghìn tỷ multiplies, tỷ triệu adds one.</summary>
    internal bool TryScale(decimal scale) => scale < LastScale ? Push(scale, scale) : TryRaise(0, scale);

    internal void AddPlain(decimal value) => Push(value, 1);

    /// <summary>rưỡi: half of the last scale.</summary>
    internal void AddHalf() => parts[^1] = (parts[^1].Value + (LastScale / 2), LastScale);

    private bool Push(decimal value, decimal scale)
    {
        parts.Add((value, scale));
        return true;
    }

    // một trăm nghìn tỷ không trăm ba mươi tư tỷ: the second tỷ fills the first one's zeros
    private bool TryAddTo(decimal group, decimal scale)
    {
        var (value, _) = parts[^1];
        if (group >= 1000 || value / scale < 1000 || value / scale % 1000 != 0)
            return false;
        parts[^1] = (value + (group * scale), scale);
        return true;
    }

    private bool TryRaise(decimal group, decimal scale)
    {
        var first = parts.FindIndex(part => part.Scale <= scale);
        if (first < 0)
            return false;
        var lower = parts.Skip(first).Sum(part => part.Value) + group;
        if (lower > Largest / scale)
            return false;
        parts.RemoveRange(first, parts.Count - first);
        return Push(lower * scale, scale);
    }
}
