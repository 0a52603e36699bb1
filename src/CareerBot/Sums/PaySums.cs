using CareerBot.Knowledge;
using CareerBot.Replies;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>Answers questions about pay with sums, and asks for the figures that they lack.</summary>
/// <param name="knowledge">Knows the marks.</param>
/// <param name="wording">The bot's sentences and what it listens for.</param>
/// <param name="rate">Turns đồng into dollars; null when the settings have none.</param>
/// <param name="time">What times are seen from.</param>
public sealed class PaySums(KnowledgeBase knowledge, Wording wording, ExchangeRate? rate, TimeProvider time)
{
    private readonly PayMarks? marks = PayMarks.Of(knowledge);
    private readonly SumReader reader = new(wording.Phrases, time);
    private readonly FigureAnswer answers = new(wording.Phrases, time);

    /// <summary>Does the sum that a question asks for.</summary>
    /// <param name="topic">What it asks for.</param>
    /// <param name="text">The question.</param>
    /// <param name="before">The sum before it, which a message of figures alone goes on with; or null.</param>
    /// <param name="turn">Chooses variants of sentences.</param>
    /// <returns>What to say and what is known now, or null when the topic is none of sums.</returns>
    public SumReply? Reply(string topic, string text, PaySum? before, int turn)
    {
        if (marks is null || !PaySum.IsAskedBy(topic))
            return null;
        var goesOn = before is not null && reader.IsOnlyFigures(text);
        var start = goesOn ? before! with { Asked = AskedFigure.None } : new PaySum { Topic = topic };
        return Reply((goesOn ? reader.Change(start, text) : reader.Add(start, text)) with { Topic = Topic(topic, before, goesOn) }, turn);
    }

    /// <summary>Goes on with a sum after the figure that was asked for.</summary>
    public SumReply Answer(PaySum sum, Quantity answer, string text, int turn) => Reply(reader.Answer(sum, answer, text), turn);

    /// <summary>The figure in an answer, or null.</summary>
    public Quantity? ReadAnswer(AskedFigure asked, string text) => answers.Read(asked, text);

    /// <summary>Whether a message takes the question for a figure back.</summary>
    public bool IsCancel(string text) => wording.Phrases.IsOnly(PhraseBook.Cancel, text);

    /// <summary>Whether a message is nothing but figures.</summary>
    public bool IsOnlyFigures(string text) => reader.IsOnlyFigures(text);

    /// <summary>The figures in a text.</summary>
    public IReadOnlyList<Quantity> Read(string text) => reader.Read(text);

    /// <summary>The question for a figure again.</summary>
    public string SayAgain(string question, int turn) => wording.Say(PayKey.Again, turn, KeyValuePair.Create("question", (object)question));

    /// <summary>That the sum is dropped.</summary>
    public string SayCancelled(int turn) => wording.Say(PayKey.Cancelled, turn);

    /// <summary>25 đô một giờ thì sao, after an estimate, estimates anew.</summary>
    private static string Topic(string topic, PaySum? before, bool goesOn) =>
        goesOn && before!.Topic is PaySum.Estimate && !before.Work.IsEmpty ? PaySum.Estimate : topic;

    private SumReply Reply(PaySum sum, int turn)
    {
        var words = new SumWords(wording, marks!, turn);
        var possible = sum with { Work = sum.Work.WithoutImpossible(), Asked = AskedFigure.None };
        var asked = Missing(possible);
        if (asked is AskedFigure.None)
            return new SumReply(Say(possible, words), possible);
        var question = Question(possible, asked, words);
        if (sum.Work != possible.Work)
            question = words.Say(PayKey.Impossible, ("question", question));
        if (possible.IsEmpty && sum.Work == possible.Work)
            question = string.Join("\n\n", knowledge.FindAnswer(sum.Topic)!.Text, question);
        return new SumReply(question, possible with { Asked = asked });
    }

    private AskedFigure Missing(PaySum sum)
    {
        var pay = new PayReader(marks!, rate).Read(sum).Missing;
        if (sum.Topic is PaySum.Compare)
            return pay;
        return WorkPlan.Missing(sum.Work) is var work and not AskedFigure.None ? work
            : sum.Pay is null ? AskedFigure.None
            : pay;
    }

    private static string Question(PaySum sum, AskedFigure asked, SumWords words) => words.Say(
        PayKey.Ask(asked),
        ("pay", sum.Pay is { } pay ? words.Bounded(words.Money(pay.Amount, pay.Currency), pay.Bound) : ""),
        ("unit", words.Unit(SumReader.DayOf(sum))));

    private string Say(PaySum sum, SumWords words)
    {
        var reading = new PayReader(marks!, rate).Read(sum);
        var comparison = new ComparisonWords(words, marks!, rate);
        if (sum.Topic is PaySum.Compare)
            return reading.HasNoRate ? comparison.SayNoRate(reading.Said!) : comparison.Say(reading);
        var hasPay = reading is { Missing: AskedFigure.None, HasNoRate: false };
        return new EstimateWords(words, marks!).Say(
            sum.Work,
            hasPay ? (comparison.SayPay(reading), reading.Pay) : null,
            hasPay ? comparison.Notes(reading) : []);
    }
}
