namespace CareerBot.Vietnamese.Quantities;

/// <summary>A number while it is read.</summary>
internal sealed class NumberRun
{
    internal NumberSum Sum { get; private set; } = new();

    internal int Next { get; set; }

    internal GroupShape Shape { get; set; } = GroupShape.Full;

    internal bool CanGoOn { get; set; } = true;

    internal bool IsSlang { get; private set; }

    internal bool IsThousandSign { get; set; }

    internal bool TakeSlang() => IsSlang = true;

    /// <summary>Adds the last part.</summary>
    internal bool Finish(int next, decimal value)
    {
        Sum.AddPlain(value);
        Next = next;
        CanGoOn = false;
        return true;
    }

    /// <summary>What was read is a decimal number before a scale: một chấm năm triệu (rưỡi has no place there).</summary>
    internal void Restart(QuantityText text, decimal group, decimal scale)
    {
        Sum = new NumberSum();
        if (!Sum.TryAdd(group, scale))
        {
            Sum.AddPlain(group);
            return;
        }
        Next++;
        while (text.NumberAt(Next) is { Kind: NumberWordKind.Scale, IsSlang: false } further && Sum.TryScale(further.Value))
            Next++;
    }
}
