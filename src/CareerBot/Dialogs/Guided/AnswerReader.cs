using System.Text.RegularExpressions;
using CareerBot.Vietnamese.Quantities;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Dialogs.Guided;

/// <summary>Reads a message as an answer to a question: in words, by place, by score, as money.</summary>
/// <param name="habits">How people answer.</param>
/// <param name="question">What was asked.</param>
public sealed partial class AnswerReader(GuidedHabits habits, GuidedQuestion question)
{
    private const decimal BestScore = 10;

    private readonly AnswerPhrases<(GuidedChoice Choice, bool IsYesNo)> names = new(habits.Normalizer, Names(habits, question));

    /// <summary>Reads a message.</summary>
    /// <param name="message">As typed.</param>
    /// <param name="now">For quantities.</param>
    /// <param name="isListed">True when the choices were shown with numbers, so that a number is a place and no score.</param>
    public AnswerReading Read(string message, DateTimeOffset now, bool isListed)
    {
        var words = habits.Normalizer.Normalize(message).Words;
        var asks = message.Contains('?', StringComparison.Ordinal) || habits.Questions.IsIn(words);
        if (question.IsMoney && MoneyAnswer.Read(question.Id, message, now, asks) is { } money)
            return new AnswerReading(money, IsWhole: true, asks);
        if (ByNumber(message, words, now, isListed) is { } numbered)
            return new AnswerReading(Given(numbered), IsWhole: true, asks);
        var found = Find(message, words, out var isWhole);
        return new AnswerReading(found is null ? null : Given(found), isWhole && found is not null, asks);
    }

    /// <summary>True when the message is a choice of this question by a name of its own, which counts more than a command.</summary>
    public bool IsNamed(string message) =>
        habits.TryReadWhole(habits.Normalizer.Normalize(message).Words, names, out var found) && !found.IsYesNo;

    private GivenAnswer Given(GuidedChoice choice) => new(question.Id, choice.Value);

    private static IEnumerable<(string Phrase, (GuidedChoice Choice, bool IsYesNo) Value)> Names(GuidedHabits habits, GuidedQuestion question) =>
        from choice in question.Choices
        from name in choice.Names.Prepend(choice.Title)
        let list = habits.YesNo.GetValueOrDefault(name)
        from phrase in list ?? [name]
        orderby list is not null
        select (phrase, (choice, list is not null));

    private GuidedChoice? ByNumber(string message, IReadOnlyList<Word> words, DateTimeOffset now, bool isListed)
    {
        if (question.IsScale && ScoreOfTen().Match(message) is { Success: true } fraction)
            return ByScore(Number(fraction.Groups["score"].Value) / Number(fraction.Groups["best"].Value) * BestScore);
        if (habits.TryReadWhole(words, habits.Ordinals, out var place))
            return place < 0 ? question.Choices[^1] : question.Choices.ElementAtOrDefault(place);
        if (NumberAnswer.Read(QuantityReader.Default, message, now) is not { Value: { } number, Type: QuantityType.Number } quantity
            || !words.Where(word => word.End <= quantity.Start || word.Start >= quantity.End).All(IsFiller))
            return null;
        if (question.IsScale && !isListed)
            return ByScore(number);
        return number % 1 == 0 && number is >= 1 and <= int.MaxValue ? question.Choices.ElementAtOrDefault((int)number - 1) : null;
    }

    private GuidedChoice? ByScore(decimal score) => score is < 0 or > BestScore ? null : question.Choices
        .Where(choice => score >= choice.From).MaxBy(choice => choice.From);

    private static decimal Number(string text) =>
        decimal.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private bool IsFiller(Word word) => habits.Fillers.At([word], 0).Length > 0;

    private GuidedChoice? Find(string message, IReadOnlyList<Word> words, out bool isWhole)
    {
        var found = new List<(GuidedChoice Choice, bool IsYesNo)>();
        var (isCovered, isFirst) = (true, true);
        for (var at = 0; at < words.Count;)
        {
            var (length, hit) = HitAt(message, words, at);
            if (length > 0 && (!hit.IsYesNo || isFirst))
                found.Add(hit);
            else if (length == 0 && (length = habits.Fillers.At(words, at).Length) == 0)
                (isCovered, isFirst, length) = (false, false, 1);
            isFirst &= length == 0 || found.Count == 0;
            at += length;
        }

        isWhole = isCovered;
        return Settle(found);
    }

    /// <summary>The choice named at a place; before it a negation turns it round.</summary>
    private (int Length, (GuidedChoice Choice, bool IsYesNo) Hit) HitAt(string message, IReadOnlyList<Word> words, int at)
    {
        var named = names.At(words, at);
        var negation = habits.Negations.At(words, at).Length;
        if (negation == 0 || named.Length > negation)
            return named;
        var next = at + negation;
        while (next < words.Count && habits.Fillers.At(words, next).Length > 0 && names.At(words, next).Length == 0)
            next++;
        var negated = names.At(words, next);
        var isOneClause = negated.Length > 0 && !message[words[at].Start..words[next].Start].AsSpan().ContainsAny(",.;!");
        if (!isOneClause || negated.Value.IsYesNo || question.FindChoice(negated.Value.Choice.Opposite) is not { } opposite)
            return named;
        return (next + negated.Length - at, (opposite, false));
    }

    /// <summary>One choice is meant; yes and no count only when nothing more definite is said; of degrees that differ, the middle.</summary>
    private GuidedChoice? Settle(List<(GuidedChoice Choice, bool IsYesNo)> found)
    {
        var definite = found.Exists(hit => !hit.IsYesNo) ? found.Where(hit => !hit.IsYesNo) : found;
        var choices = definite.Select(hit => hit.Choice).Distinct().ToList();
        return choices.Count switch
        {
            0 => null,
            1 => choices[0],
            _ => question.IsScale ? question.Choices[question.Choices.Count / 2] : null,
        };
    }

    [GeneratedRegex(@"^\D{0,40}?(?<score>\d{1,3}([.,]\d)?)\s*(/|trên|tren)\s*(?<best>[1-9]\d{0,2})\D{0,40}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex ScoreOfTen();
}
