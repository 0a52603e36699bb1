using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>Words that make an amount a bound, an approximation or a range (bounds.yaml).</summary>
internal sealed class BoundTable
{
    internal BoundTable(YamlData data)
    {
        var fields = data.RequiredFields(
            "about", "exact", "more", "at-least", "less", "at-most", "from", "to", "suffix-at-least", "suffix-at-most", "suffix-more");
        Before = new PhraseTable<QuantityBound>([
            .. Of("about", QuantityBound.About), .. Of("exact", QuantityBound.Exact), .. Of("more", QuantityBound.More),
            .. Of("at-least", QuantityBound.AtLeast), .. Of("less", QuantityBound.Less), .. Of("at-most", QuantityBound.AtMost),
        ]);
        After = new PhraseTable<QuantityBound>([
            .. Of("suffix-at-least", QuantityBound.AtLeast), .. Of("suffix-at-most", QuantityBound.AtMost), .. Of("suffix-more", QuantityBound.More),
        ]);
        From = QuantityData.Table(fields["from"]);
        To = new PhraseTable<bool>(fields["to"].Items.SelectMany(QuantityData.Phrases).Select(word => (word, true)));

        IEnumerable<(string, QuantityBound)> Of(string key, QuantityBound bound) =>
            QuantityData.Phrases(fields[key]).Select(phrase => (phrase, bound));
    }

    internal PhraseTable<QuantityBound> Before { get; }

    internal PhraseTable<QuantityBound> After { get; }

    internal PhraseTable<bool> From { get; }

    internal PhraseTable<bool> To { get; }
}
