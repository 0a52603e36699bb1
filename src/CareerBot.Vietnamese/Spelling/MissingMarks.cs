using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// Fills in the marks of a half-accented word that is no syllable: đuợc, tiéng, viẹc, dươc. Marks that were typed are kept.
/// </summary>
internal sealed class MissingMarks(Vocabulary vocabulary)
{
    // Consonants with a tone, as far as Unicode has them in one, and the marks themselves
    private static readonly SearchValues<char> Misplaced = SearchValues.Create("ṇṭṃḥńǹñḿṁćǵ\u0300\u0301\u0303\u0309\u0323");

    internal bool TryComplete(string word, [NotNullWhen(true)] out string? completed)
    {
        completed = null;
        if (word.Length > VietnameseSyllable.MaxLength)
            return false;
        var folded = Diacritics.Fold(word);
        foreach (var entry in vocabulary.WithFold(folded))
        {
            if (!Keeps(word, entry.Text, out var isToneTyped))
                continue;
            completed ??= entry.Text;
            // Who types marks types tones: a word with the tone as typed (none is one) comes before a more common one
            if (!isToneTyped)
                continue;
            completed = entry.Text;
            return true;
        }
        return completed is not null || TryMoveTone(word, out completed) || TryBothHorns(word, out completed);
    }

    // viêṇ, hoc̣: the tone key came late and stands on a consonant
    private static bool TryMoveTone(string word, [NotNullWhen(true)] out string? completed)
    {
        completed = null;
        if (!word.AsSpan().ContainsAny(Misplaced))
            return false;
        var tone = Tone.Level;
        var letters = new StringBuilder(word.Length);
        foreach (var part in word.Normalize(NormalizationForm.FormD))
        {
            if (VietnameseLetters.ToneOf(part) is { } found)
                tone = found;
            else
                letters.Append(part);
        }
        completed = VietnameseSyllable.WithTone(letters.ToString().Normalize(NormalizationForm.FormC), tone);
        return completed is not null;
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

    private static bool Keeps(string typed, string full, out bool isToneTyped)
    {
        isToneTyped = false;
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
        isToneTyped = typedTone == fullTone;
        return isToneTyped || typedTone == Tone.Level;
    }
}
