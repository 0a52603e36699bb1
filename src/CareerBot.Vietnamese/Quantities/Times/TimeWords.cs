using System.Collections.Frozen;
using System.Globalization;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>The words of times and dates (times.yaml).</summary>
internal sealed class TimeWords
{
    private readonly Dictionary<string, YamlData> fields;

    internal TimeWords(YamlData data)
    {
        fields = data.RequiredFields(
            "weekdays", "ordinal-before", "ordinals", "first", "weekend", "parts", "part-not-before", "part-not-after", "after-lunch",
            "after-work", "now", "days", "part-days", "next", "previous", "this", "months", "month-word", "day-words", "year-word",
            "quarter-word", "seasons", "at", "shared", "hour", "minute", "second", "less", "half", "am", "pm", "holidays", "lunar-holidays", "lunar-shifts");
        (Weekdays, Days, PartDays, Months) = (Numbers("weekdays"), Numbers("days"), Numbers("part-days"), Numbers("months"));
        Ordinals = Numbers("ordinals");
        (OrdinalBefore, First, Weekend) = (Table("ordinal-before"), Table("first"), Table("weekend"));
        (PartNotBefore, PartNotAfter) = (Table("part-not-before"), Table("part-not-after"));
        Now = Table("now");
        Deictic = new PhraseTable<int>([.. Of("next", 1), .. Of("previous", -1), .. Of("this", 0)]);
        (MonthWord, DayWords, YearWord, QuarterWord) = (Table("month-word"), Table("day-words"), Table("year-word"), Table("quarter-word"));
        (At, Hour, Minute, Second, Less) = (Table("at"), Table("hour"), Table("minute"), Table("second"), Table("less"));
        Shared = Table("shared");
        HalfDays = new PhraseTable<bool>([.. Of("am", false), .. Of("pm", true)]);
        Parts = ReadParts();
        Seasons = ReadSeasons();
        Holidays = new PhraseTable<Holiday>([.. ReadHolidays("holidays", isLunar: false), .. ReadHolidays("lunar-holidays", isLunar: true)]);
        LunarShifts = fields["lunar-shifts"].Entries.ToFrozenDictionary(
            entry => (int)QuantityData.Number(entry.Key, entry.Value), entry => (int)QuantityData.Number(entry.Value.Scalar, entry.Value));
    }

    internal PhraseTable<int> Weekdays { get; }

    internal PhraseTable<bool> OrdinalBefore { get; }

    internal PhraseTable<int> Ordinals { get; }

    internal PhraseTable<bool> First { get; }

    internal PhraseTable<bool> Weekend { get; }

    internal PhraseTable<DayPart> Parts { get; }

    internal PhraseTable<bool> PartNotBefore { get; }

    internal PhraseTable<bool> PartNotAfter { get; }

    internal PhraseTable<bool> Now { get; }

    internal PhraseTable<int> Days { get; }

    internal PhraseTable<int> PartDays { get; }

    /// <summary>tới 1, trước -1, này 0.</summary>
    internal PhraseTable<int> Deictic { get; }

    internal PhraseTable<int> Months { get; }

    internal PhraseTable<bool> MonthWord { get; }

    internal PhraseTable<bool> DayWords { get; }

    internal PhraseTable<bool> YearWord { get; }

    internal PhraseTable<bool> QuarterWord { get; }

    internal PhraseTable<Season> Seasons { get; }

    internal PhraseTable<bool> At { get; }

    /// <summary>What a fraction is of: 1/3 lương.</summary>
    internal PhraseTable<bool> Shared { get; }

    internal PhraseTable<bool> Hour { get; }

    internal PhraseTable<bool> Minute { get; }

    internal PhraseTable<bool> Second { get; }

    internal PhraseTable<bool> Less { get; }

    /// <summary>am, and pm as true.</summary>
    internal PhraseTable<bool> HalfDays { get; }

    internal PhraseTable<Holiday> Holidays { get; }

    /// <summary>By year: the days by which the Vietnamese lunar new year differs from the Chinese one.</summary>
    internal FrozenDictionary<int, int> LunarShifts { get; }

    private PhraseTable<bool> Table(string key) => QuantityData.Table(fields[key]);

    private PhraseTable<int> Numbers(string key) => new(QuantityData.Numbered(fields[key]).Select(entry => (entry.Phrase, (int)entry.Value)));

    private IEnumerable<(string, T)> Of<T>(string key, T meaning) => QuantityData.Phrases(fields[key]).Select(phrase => (phrase, meaning));

    private PhraseTable<DayPart> ReadParts()
    {
        var parts =
            from entry in fields["parts"].Entries
            let part = entry.Value.RequiredFields("from", "to", "names")
            let meaning = new DayPart(entry.Key, Integer(part["from"]), Integer(part["to"]))
            from name in QuantityData.Phrases(part["names"])
            select (name, meaning);
        return new PhraseTable<DayPart>([
            .. parts, .. Of("after-lunch", new DayPart("TAF", 13, 17)), .. Of("after-work", new DayPart("TEV", 17, 21)),
        ]);
    }

    private PhraseTable<Season> ReadSeasons() => new(
        from entry in fields["seasons"].Entries
        let season = entry.Value.RequiredFields("from", "to", "names")
        let meaning = new Season(entry.Key, MonthDay(season["from"].Scalar), MonthDay(season["to"].Scalar))
        from name in QuantityData.Phrases(season["names"])
        select (name, meaning));

    private IEnumerable<(string, Holiday)> ReadHolidays(string key, bool isLunar) =>
        from entry in fields[key].Entries
        let day = MonthDay(entry.Key)
        from name in QuantityData.Phrases(entry.Value)
        select (name, new Holiday(day.Month, day.Day, isLunar));

    private static int Integer(YamlData data) => (int)QuantityData.Number(data.Scalar, data);

    private static (int Month, int Day) MonthDay(string text)
    {
        var parts = text.Split('-');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
