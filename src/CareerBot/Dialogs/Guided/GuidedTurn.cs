using CareerBot.Knowledge;
using CareerBot.Replies;

namespace CareerBot.Dialogs.Guided;

/// <summary>A turn of a guided dialog: what it knows, and what it says.</summary>
/// <param name="dc">The stack.</param>
/// <param name="content">Every dialog's words.</param>
/// <param name="script">The words of this one.</param>
/// <param name="knowledge">What it stands on.</param>
/// <param name="state">What it remembers.</param>
public sealed class GuidedTurn(DialogContext dc, GuidedContent content, GuidedScript script, KnowledgeBase knowledge, GuidedState state)
{
    private readonly List<string> lead = [];
    private readonly Dictionary<string, object> values = new(GuidedContent.ValuesOf(knowledge.Jobs[0]), StringComparer.Ordinal)
    {
        ["title"] = script.Title,
        ["next"] = NextOf(content, script),
    };
    private readonly int seed = SeedOf(dc.Context.Activity.Conversation?.Id ?? "");

    /// <summary>The stack.</summary>
    public DialogContext Dc => dc;

    /// <summary>Every dialog's words.</summary>
    public GuidedContent Content => content;

    /// <summary>The words of this dialog.</summary>
    public GuidedScript Script => script;

    /// <summary>What the dialog stands on.</summary>
    public KnowledgeBase Knowledge => knowledge;

    /// <summary>What the dialog remembers.</summary>
    public GuidedState State => state;

    /// <summary>What a slot stands for; a dialog adds its own.</summary>
    public object this[string slot]
    {
        get => values[slot];
        set => values[slot] = value;
    }

    /// <summary>Chooses variants: the same in every run of a conversation, another in the next turn.</summary>
    public int Variant => seed + state.Turn;

    /// <summary>The titles of the dialogs that go on from here.</summary>
    public IReadOnlyList<string> Next => [.. script.Next.Select(id => content.Scripts[id].Title)];

    /// <summary>A sentence of this dialog.</summary>
    public string Say(string key) => script.Sentences.Say(key, Variant, values);

    /// <summary>A text of this dialog's cards and charts.</summary>
    public string Text(string key) => script.Texts.Say(key, 0, values);

    /// <summary>A sentence that all dialogs share.</summary>
    public string SayHabit(string key) => content.Habits.Sentences.Say(key, Variant, values);

    /// <summary>The last message that was sent in this turn.</summary>
    public string LastSent { get; private set; } = "";

    /// <summary>Fills slots with the texts of their names.</summary>
    public void Fill(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
            values[key] = Text(key);
    }

    /// <summary>Says something before the next message, in the same bubble.</summary>
    public void Lead(string text) => lead.Add(text);

    /// <summary>Sends a message.</summary>
    /// <param name="text">All that it says, for channels without cards.</param>
    /// <param name="suggestions">What may be answered.</param>
    /// <param name="card">The name of the card that shows it, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task SendAsync(string text, IReadOnlyList<string> suggestions, string? card, CancellationToken cancellationToken)
    {
        var activity = new Reply(string.Join("\n", [.. lead, text]), suggestions).ToActivity();
        lead.Clear();
        LastSent = activity.Text;
        if (card is not null)
        {
            activity.Attachments = [content.Cards[card].Render(values)];
            activity.Speak = values["speak"] as string;
        }

        return dc.Context.SendActivityAsync(activity, cancellationToken);
    }

    private static List<object> NextOf(GuidedContent content, GuidedScript script) =>
        [.. script.Next.Select(id => (object)new Dictionary<string, object>(StringComparer.Ordinal) { ["title"] = content.Scripts[id].Title })];

    /// <summary>FNV-1a: string hash codes differ from one run to the next.</summary>
    private static int SeedOf(string conversation) =>
        (int)(conversation.Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619u)) % 1000);
}
