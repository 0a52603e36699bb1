using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Vietnamese.Tests.Spelling;

public sealed class NormalizedTextTests
{
    [Theory]
    [InlineData("Lương", "lương", "Lương", WordOrigin.AsTyped)]
    [InlineData("hỏi bn tiền", "bao", "bn", WordOrigin.Expanded)]
    [InlineData("hỏi luowng nhé", "lương", "luowng", WordOrigin.Decoded)]
    [InlineData("cái lươbg này", "lương", "lươbg", WordOrigin.Repaired)]
    [InlineData("xem tuyendung", "dung", "dung", WordOrigin.Split)]
    [InlineData("xem nh ân viên", "nhân", "nh ân", WordOrigin.Joined)]
    [InlineData("xem thángg😀 12", "tháng", "thángg", WordOrigin.AsTyped)]
    [InlineData("tháng12", "12", "12", WordOrigin.AsTyped)]
    public void A_word_knows_where_it_came_from(string typed, string text, string span, WordOrigin origin)
    {
        var word = Assert.Single(Language.Normalizer.Normalize(typed).Words, word => string.Equals(word.Text, text, StringComparison.Ordinal));
        Assert.Equal(span, typed[word.Start..word.End]);
        Assert.Equal(origin, word.Origin);
    }

    [Fact]
    public void Text_and_folded_text_are_the_words()
    {
        var normalized = Language.Normalizer.Normalize("Lương  THÁNG đầu?!");
        Assert.Equal("lương tháng đầu", normalized.Text);
        Assert.Equal("luong thang dau", normalized.Folded);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \0 \t\n")]
    [InlineData("\uD83D")]
    [InlineData("😀😀")]
    public void Texts_without_words_have_none(string text) => Assert.Empty(Language.Normalizer.Normalize(text).Words);

    [Fact]
    public void A_lone_surrogate_separates_words() =>
        Assert.Equal("lương tháng", Language.Normalizer.Normalize("lương\uDC00tháng").Text);

    [Fact]
    public void A_vocabulary_decides_between_repairs()
    {
        var lexicon = SpellingLexicon.Load(Language.Folder);
        var plain = new SpellingNormalizer(lexicon).Normalize("bên cạhn").Text;
        var domain = new SpellingNormalizer(lexicon, new Dictionary<string, int>(StringComparer.Ordinal) { ["cạnh"] = 30, ["resort"] = 3 });
        Assert.Equal("bên cạnh", domain.Normalize("bên cạhn").Text);
        Assert.NotEqual("bên cạnh", plain, StringComparer.Ordinal);
    }

    [Fact]
    public void A_wrong_language_file_is_named_with_its_line()
    {
        var folder = Directory.CreateTempSubdirectory("lexicon").FullName;
        foreach (var file in Directory.GetFiles(Language.Folder))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(folder, "abbreviations.yaml"), "groups: {}\nabbreviations:\n  - { short: ko }\n");
        var exception = Assert.Throws<InvalidDataException>(() => SpellingLexicon.Load(folder));
        Assert.Contains("abbreviations.yaml:3:", exception.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }
}
