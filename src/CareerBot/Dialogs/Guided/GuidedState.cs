using System.Text.Json;

namespace CareerBot.Dialogs.Guided;

/// <summary>
/// What a running dialog remembers. Only ids and values are kept: a newer script asks what is missing and forgets
/// answers that it does not know, so that old state does not break it.
/// </summary>
public sealed class GuidedState
{
    private const string Key = "guided";

    /// <summary>The answers in the order given.</summary>
    public IList<GivenAnswer> Given { get; set; } = [];

    /// <summary>Messages in a row that were not understood.</summary>
    public int Misses { get; set; }

    /// <summary>Messages so far: chooses variants of sentences.</summary>
    public int Turn { get; set; }

    /// <summary>When the dialog was last active.</summary>
    public DateTimeOffset Touched { get; set; }

    /// <summary>The state of a dialog on the stack; a new one when it cannot be read.</summary>
    public static GuidedState Of(DialogInstance instance)
    {
        try
        {
            return instance.State.TryGetValue(Key, out var stored) && stored?.ToString() is { } json
                ? JsonSerializer.Deserialize(json, GuidedStateJson.Default.GuidedState) ?? new GuidedState()
                : new GuidedState();
        }
        catch (JsonException)
        {
            return new GuidedState();
        }
    }

    /// <summary>Keeps the state with a dialog on the stack: as text, which every storage gives back as it was.</summary>
    public void SaveTo(DialogInstance instance) =>
        instance.State[Key] = JsonSerializer.Serialize(this, GuidedStateJson.Default.GuidedState);

    /// <summary>True when a question has been answered or skipped.</summary>
    public bool HasAnswered(string question) => AnswerTo(question) is not null;

    /// <summary>The answer to a question, or null.</summary>
    public GivenAnswer? AnswerTo(string question) =>
        Given.LastOrDefault(answer => string.Equals(answer.Question, question, StringComparison.Ordinal));
}
