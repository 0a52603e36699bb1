using CareerBot.Charts;
using CareerBot.Hosting;

namespace CareerBot.Dialogs.Guided;

/// <summary>What would I earn? The figures of the article on one line, and the person's pay among them.</summary>
/// <param name="content">The words, as they are now.</param>
/// <param name="time">When somebody answers.</param>
/// <param name="charts">Where charts are.</param>
public sealed class PayCheckDialog(AdvisorContent content, TimeProvider time, ChartLinks charts) : GuidedDialog(GuidedKeys.PayCheck, content, time)
{
    private const int MonthsOfYear = 12;

    /// <inheritdoc/>
    protected override async Task<bool> OnAnsweredAsync(
        GuidedTurn turn, GuidedQuestion question, GivenAnswer answer, CancellationToken cancellationToken)
    {
        if (!string.Equals(answer.Value, MoneyAnswer.OtherCurrency, StringComparison.Ordinal))
            return await base.OnAnsweredAsync(turn, question, answer, cancellationToken);
        turn.Lead(turn.Say(MoneyAnswer.OtherCurrency));
        return false;
    }

    /// <inheritdoc/>
    protected override Task FinishAsync(GuidedTurn turn, CancellationToken cancellationToken)
    {
        var (isHourly, you) = PayOf(turn.State);
        var scale = PayScale.Of(turn.Knowledge.Jobs[0], isHourly, you);
        turn["you"] = you is { } pay ? pay : false;
        (turn["low"], turn["middle"], turn["high"]) = (scale.Low, scale.Middle, scale.High);
        turn["place"] = scale.Place;
        turn["unit"] = turn.Text(isHourly ? "unit.hour" : "unit.year");
        turn["marks"] = Marks(turn, scale).ToList();
        turn["source"] = turn.Text("chart.source");
        turn["alt"] = turn.Text("chart.alt");
        turn["chart"] = charts.PayScale(isHourly, you);
        turn.Fill("card", "speak");
        return turn.SendAsync(turn.Say("result"), turn.Next, GuidedKeys.PayCheck, cancellationToken);
    }

    /// <summary>By the hour, or by the year: what the article has figures for.</summary>
    private static (bool IsHourly, decimal? You) PayOf(GuidedState state)
    {
        if (state.AnswerTo("amount") is not { Amount: { } amount } answer)
            return (false, null);
        var per = string.Equals(answer.Value, MoneyAnswer.PerUnknown, StringComparison.Ordinal) ? state.AnswerTo("per")?.Value : answer.Value;
        return per switch
        {
            MoneyAnswer.Hour => (true, amount),
            MoneyAnswer.Month => (false, amount * MonthsOfYear),
            MoneyAnswer.Year => (false, amount),
            _ => (false, null),
        };
    }

    private static IEnumerable<object> Marks(GuidedTurn turn, PayScale scale) =>
        from key in (string[])["bottom", "median", "top", "you"]
        where scale.You is not null || !string.Equals(key, "you", StringComparison.Ordinal)
        select new Dictionary<string, object>(StringComparer.Ordinal) { ["title"] = turn.Text(key), ["value"] = turn.Text(key + ".value") };
}
