using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>Takes the figures of messages into a sum.</summary>
/// <param name="phrases">Words for full time and for lengths.</param>
/// <param name="time">What times are seen from.</param>
internal sealed class SumReader(PhraseBook phrases, TimeProvider time)
{
    /// <summary>Beyond it nobody is paid nor works, and sums would overflow.</summary>
    private const decimal Largest = 1e12m;

    /// <summary>The quantities of a text.</summary>
    public IReadOnlyList<Quantity> Read(string text) =>
        [.. QuantityReader.Default.Read(text, time.GetLocalNow()).Where(quantity => Extent.Of(quantity).High <= Largest)];

    /// <summary>Takes what a message says.</summary>
    /// <param name="sum">What is known before.</param>
    /// <param name="text">The message.</param>
    public PaySum Add(PaySum sum, string text) => Add(sum, Read(text), text);

    /// <summary>Takes other figures into a sum that is done: what they do not say stays as it was (còn 30 thì sao).</summary>
    /// <param name="sum">The sum before.</param>
    /// <param name="text">The message.</param>
    public PaySum Change(PaySum sum, string text)
    {
        if (Read(text) is [{ Type: QuantityType.Number } number])
        {
            return sum is { Topic: PaySum.Compare, Pay: { } pay } ? sum with { Pay = pay with { Amount = Extent.Of(number), Bound = number.Bound } }
                : sum.Work.Hours is not null ? sum with { Work = sum.Work with { Hours = Extent.Of(number) } }
                : sum;
        }

        var changed = Add(sum, text);
        return changed.Pay is { } now && sum.Pay is { } before && now != before
            ? changed with { Pay = now with { Per = now.Per ?? before.Per, Currency = now.Currency ?? before.Currency } }
            : changed;
    }

    /// <summary>Takes the answer to a question for a figure, and what else the message says.</summary>
    /// <param name="sum">What is known before, with what was asked.</param>
    /// <param name="answer">The figure.</param>
    /// <param name="text">The message.</param>
    public PaySum Answer(PaySum sum, Quantity answer, string text)
    {
        if (sum.Asked is AskedFigure.Pay)
            return Add(sum, text) with { Pay = OwnPay.Of(answer) };
        if (sum is { Asked: AskedFigure.Period or AskedFigure.Currency, Pay: { } pay })
            return sum with { Pay = Complete(pay, answer) };
        var isDays = WorkReader.IsInDays(answer);
        return (sum.Asked, isDays) switch
        {
            (AskedFigure.DaysPerWeek, _) => WithOthers(sum, answer, text, work => WithDays(work, answer, DayOf(sum))),
            (AskedFigure.HoursPerWeek, false) => WithOthers(sum, answer, text, work => WithHours(work, answer, TimeUnit.Week)),
            (AskedFigure.HoursPerDay, false) => WithOthers(sum, answer, text, work => WithHours(work, answer, DayOf(sum))),
            (_, true) when answer.Per is null => WithOthers(sum, answer, text, work => WithDays(work, answer, DayOf(sum))),
            _ => Add(sum, text),
        };
    }

    /// <summary>Whether a message is nothing but figures and words that add nothing to them.</summary>
    public bool IsOnlyFigures(string text)
    {
        var quantities = Read(text);
        var rest = Outside(quantities, text);
        return (quantities.Count > 0 || phrases.Has(PhraseBook.FullTime, text))
            && (!rest.Any(char.IsLetterOrDigit) || phrases.IsOnly(PhraseBook.Fillers, rest) || phrases.IsOnly(PhraseBook.FullTime, rest));
    }

    /// <summary>The unit of the days that somebody works: ca, buổi or ngày.</summary>
    internal static TimeUnit DayOf(PaySum sum)
    {
        TimeUnit?[] known = [sum.Work.HoursPer, sum.Work.LengthUnit, sum.Work.Days is null ? null : sum.Work.DaysUnit, sum.Pay?.Per];
        return known.FirstOrDefault(WorkYear.IsDay) ?? TimeUnit.Day;
    }

    private PaySum Add(PaySum sum, IReadOnlyList<Quantity> quantities, string text)
    {
        var money = quantities.FirstOrDefault(quantity => quantity.Type is QuantityType.Currency);
        var work = new WorkReader(sum.Work, quantities).Read();
        // 200 đô một buổi 5 tiếng: the hours are those of what is paid
        if (WorkYear.IsDay(money?.Per) && work is { LengthUnit: TimeUnit.Hour, Hours: null } && work.Length != sum.Work.Length)
            work = work with { Hours = work.Length, HoursPer = money!.Per, Length = null, LengthUnit = null };
        return sum with { Pay = money is null ? sum.Pay : OwnPay.Of(money), Work = WithPhrases(work, sum.Work, text, Outside(quantities, text)) };
    }

    private WorkTime WithPhrases(WorkTime work, WorkTime before, string text, string rest)
    {
        var isNew = work.Hours != before.Hours;
        if (phrases.Has(PhraseBook.FullTime, text))
            work = work with { IsFullTime = true, Hours = isNew ? work.Hours : null, HoursPer = isNew ? work.HoursPer : null };
        else if (isNew || phrases.Has(PhraseBook.PartTime, text))
            work = work with { IsFullTime = false };
        if (work.Length is not null && (work.LengthUnit >= TimeUnit.Week || work.Length != before.Length))
            return work;
        TimeUnit? unit = phrases.Has(PhraseBook.ForMonth, rest) ? TimeUnit.Month
            : phrases.Has(PhraseBook.ForYear, rest) ? TimeUnit.Year
            : phrases.Has(PhraseBook.ForWeek, rest) ? TimeUnit.Week
            : null;
        return unit is null ? work : work with { Length = Extent.Of(1), LengthUnit = unit };
    }

    private static OwnPay Complete(OwnPay pay, Quantity answer) => pay with
    {
        Currency = pay.Currency ?? OwnPay.Of(answer).Currency,
        Per = pay.Per ?? answer.Per,
    };

    private PaySum WithOthers(PaySum sum, Quantity answer, string text, Func<WorkTime, WorkTime> change)
    {
        var others = Read(text).Where(quantity => quantity.End <= answer.Start || quantity.Start >= answer.End).ToList();
        var known = Add(sum, others, Outside(others.Append(answer), text));
        return known with { Work = change(known.Work) };
    }

    private static WorkTime WithHours(WorkTime work, Quantity answer, TimeUnit unit) =>
        work with { Hours = WorkReader.HoursOf(answer), HoursPer = answer.Per ?? unit, IsFullTime = false };

    private static WorkTime WithDays(WorkTime work, Quantity answer, TimeUnit unit) =>
        work with { Days = Extent.Of(answer), DaysUnit = WorkReader.UnitOf(answer) ?? unit, DaysPer = answer.Per ?? TimeUnit.Week };

    /// <summary>The words beside the figures.</summary>
    private static string Outside(IEnumerable<Quantity> quantities, string text)
    {
        var rest = text.ToCharArray();
        foreach (var quantity in quantities)
            rest.AsSpan(quantity.RateStart..quantity.RateEnd).Fill(' ');
        return new string(rest);
    }
}
