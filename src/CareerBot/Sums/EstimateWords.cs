using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>Says what some work brings.</summary>
/// <param name="words">Writes the parts.</param>
/// <param name="marks">The levels of pay.</param>
internal sealed class EstimateWords(SumWords words, PayMarks marks)
{
    private const string Times = " x ";

    /// <summary>The reply.</summary>
    /// <param name="work">Work that nothing is missing of.</param>
    /// <param name="own">What the user is paid, in words and as a level; null when he does not say so.</param>
    /// <param name="notes">What had to be supposed of his pay.</param>
    public string Say(WorkTime work, (string Text, PayMark Pay)? own, IEnumerable<string> notes)
    {
        var sums = WorkPlan.Of(work);
        List<string> lines = [];
        if (own is { } mine)
            lines.AddRange(sums.Select(sum => Own(sum, mine.Text, mine.Pay)));
        lines.Add(sums is [var only] ? One(work, only) : Many(work, sums));
        lines.Add(words.Say(PayKey.EstimateSource));
        if (sums[^1].Unit > TimeUnit.Week)
            notes = notes.Prepend(words.Say(PayKey.FullTime, ("hours", WorkYear.HoursPerWeek), ("weeks", WorkYear.Weeks))).Distinct(StringComparer.Ordinal);
        if (string.Join(' ', notes) is { Length: > 0 } supposed)
            lines.Add(supposed);
        return string.Join('\n', lines);
    }

    private string One(WorkTime work, WorkSum sum) => Rhythm(work) is { } rhythm
        ? words.Say(PayKey.EstimateOne, Values(sum).Prepend(("work", rhythm)))
        : words.Say(PayKey.EstimateLength, Values(sum));

    private string Many(WorkTime work, IReadOnlyList<WorkSum> sums) => words.Say(
        PayKey.EstimateMany,
        ("work", Rhythm(work)!),
        ("lines", sums.Select(sum => words.Say(PayKey.EstimateLine, Values(sum))).ToArray()));

    private IEnumerable<(string, object)> Values(WorkSum sum) =>
    [
        ("length", Length(sum)),
        ("amount", Amount(sum, marks.Median)),
        ("sum", Sum(sum, marks.Median)),
        ("low", words.Money(sum.At(marks.Bottom))),
        ("high", words.Money(sum.At(marks.Top))),
    ];

    private string Own(WorkSum sum, string text, PayMark pay) => words.Say(
        PayKey.EstimateOwn, ("pay", text), ("length", Length(sum)), ("amount", Amount(sum, pay)), ("sum", Sum(sum, pay)));

    private string Length(WorkSum sum) => words.Term(new WorkTerm(sum.Length, 1, sum.Unit));

    /// <summary>How work recurs, or null when only its length is known: 20 giờ/tuần.</summary>
    private string? Rhythm(WorkTime work)
    {
        if (work is { Hours: { } hours, HoursPer: { } per })
        {
            var daily = words.Rate(words.Term(new WorkTerm(hours, 1, TimeUnit.Hour)), per);
            return work is { Days: { } days, DaysPer: { } week }
                ? string.Join(", ", daily, words.Rate(words.Term(new WorkTerm(days, 1, work.DaysUnit)), week))
                : daily;
        }

        return work.IsFullTime ? words.Say(PayKey.WorkFullTime, ("hours", WorkYear.HoursPerWeek)) : null;
    }

    private string Amount(WorkSum sum, PayMark pay)
    {
        var amount = sum.At(pay);
        return IsRounded(amount) ? words.Say(PayKey.About, ("amount", words.Money(amount))) : words.Money(amount);
    }

    /// <summary>The sum as a person would do it.</summary>
    private string Sum(WorkSum sum, PayMark pay)
    {
        var amount = sum.At(pay);
        var isByYear = sum.IsByYear(pay);
        if (isByYear && sum.At(pay) == pay.Annual)
            return "";
        var terms = (isByYear ? [sum.FullYears!.Value] : sum.Terms).Select(words.Term)
            .Append(words.Rate(Cents(isByYear ? pay.Annual : pay.Hourly), isByYear ? TimeUnit.Year : TimeUnit.Hour));
        var values = new List<(string, object)>
        {
            ("terms", string.Join(Times, terms)),
            ("result", Cents(amount)),
            ("rounded", words.Money(amount)),
        };
        return IsRounded(amount) ? words.Say(PayKey.SumRounded, values) : words.Say(PayKey.SumExact, values.Take(2));
    }

    /// <summary>An amount to the cent, whatever its size.</summary>
    private string Cents(Extent amount) => amount.IsOne
        ? VietnameseNumberFormat.ToMoney(SumWords.Cents(amount.Low), marks.Currency)
        : words.Say(PayKey.Range, ("low", VietnameseNumberFormat.ToDigits(SumWords.Cents(amount.Low))), ("high", Cents(Extent.Of(amount.High))));

    private static bool IsRounded(Extent amount) => amount.Select(SumWords.Round) != amount;
}
