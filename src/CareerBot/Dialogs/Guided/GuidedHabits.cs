using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Dialogs.Guided;

/// <summary>How people answer and steer guided dialogs, from <c>dialogs/habits.yaml</c>. Immutable and thread-safe.</summary>
/// <param name="Normalizer">Reads messages.</param>
/// <param name="ForgetAfter">A dialog that was left for so long is over.</param>
/// <param name="Commands">What steers a dialog.</param>
/// <param name="Fillers">Words around an answer that change nothing.</param>
/// <param name="Negations">What turns an answer round.</param>
/// <param name="Questions">What makes a message a question.</param>
/// <param name="YesNo">The lists that <c>$yes</c> and <c>$no</c> stand for.</param>
/// <param name="Ordinals">From 0 on, the place of a choice; -1 is the last.</param>
/// <param name="Scales">Degrees by the name of their scale.</param>
/// <param name="Sentences">What is said around the questions.</param>
public sealed record GuidedHabits(
    SpellingNormalizer Normalizer,
    TimeSpan ForgetAfter,
    AnswerPhrases<GuidedCommand> Commands,
    AnswerPhrases<bool> Fillers,
    AnswerPhrases<bool> Negations,
    AnswerPhrases<bool> Questions,
    IReadOnlyDictionary<string, IReadOnlyList<string>> YesNo,
    AnswerPhrases<int> Ordinals,
    IReadOnlyDictionary<string, IReadOnlyList<GuidedChoice>> Scales,
    GuidedSentences Sentences)
{
    /// <summary>What a whole message means, fillers aside; false when it says anything else.</summary>
    public bool TryReadWhole<T>(IReadOnlyList<Word> words, AnswerPhrases<T> phrases, out T? value)
    {
        value = default;
        var isFound = false;
        for (var at = 0; at < words.Count;)
        {
            var (length, found) = phrases.At(words, at);
            if (length > 0 && (!isFound || EqualityComparer<T>.Default.Equals(found, value)))
                (isFound, value) = (true, found);
            else if ((length = Fillers.At(words, at).Length) == 0)
                return false;
            at += length;
        }

        return isFound;
    }
}
