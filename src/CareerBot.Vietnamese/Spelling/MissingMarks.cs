using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// Fills in the marks of a half-accented word that is no syllable: đuợc, tiéng, viẹc, dươc. Marks that were typed are kept.
/// </summary>
internal sealed class MissingMarks(Vocabulary vocabulary)
{
    internal bool TryComplete(string word, [NotNullWhen(true)] out string? completed)
    {
        completed = null;
        if (word.Length > VietnameseSyllable.MaxLength)
            return false;
        var folded = Diacritics.Fold(word);
        foreach (var entry in vocabulary.WithFold(folded))
        {
            if (Keeps(word, entry.Text))
            {
                completed = entry.Text;
                return true;
            }
        }
        return TryBothHorns(word, out completed);
    }

    // uơ and ưo before another letter are always ươ
    private static bool TryBothHorns(string word, [NotNullWhen(true)] out string? completed)
    {
        completed = null;
        for (var i = 0; i + 2 < word.Length; i++)
        {
            var (first, second) = (VietnameseLetters.Split(word[i]), VietnameseLetters.Split(word[i + 1]));
            if ((first.Quality, second.Quality) is not (('u', 'ơ') or ('ư', 'o')))
                continue;
            var both = string.Concat(
                word.AsSpan(0, i),
                VietnameseLetters.WithTone('ư', first.Tone).ToString(),
                VietnameseLetters.WithTone('ơ', second.Tone).ToString(),
                word.AsSpan(i + 2));
            both = VietnameseSyllable.Canonical(both);
            completed = VietnameseSyllable.IsSyllable(both) ? both : null;
            return completed is not null;
        }
        return false;
    }

    private static bool Keeps(string typed, string full)
    {
        var (typedTone, fullTone) = (Tone.Level, Tone.Level);
        for (var i = 0; i < full.Length; i++)
        {
            var (mark, tone) = VietnameseLetters.Split(typed[i]);
            var (fullMark, own) = VietnameseLetters.Split(full[i]);
            if (mark != fullMark && mark != VietnameseLetters.Base(fullMark))
                return false;
            typedTone = tone == Tone.Level ? typedTone : tone;
            fullTone = own == Tone.Level ? fullTone : own;
        }
        return typedTone == Tone.Level || typedTone == fullTone;
    }
}
