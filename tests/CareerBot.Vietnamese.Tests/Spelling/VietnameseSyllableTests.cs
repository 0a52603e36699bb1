using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Vietnamese.Tests.Spelling;

public sealed class VietnameseSyllableTests
{
    [Theory]
    [InlineData("lương nghiêng nguyễn khuỷu ngoằn ngoèo quốc quyết quýnh quạch quẹo")]
    [InlineData("gì gìn giếng giết già giò giữa gỉ giường giêng")]
    [InlineData("yêu yến yết y ý uyên uống ước oan oe ưa ỉa êm ớt ăn")]
    [InlineData("hòa hoà thúy thuý khỏe khoẻ quý huế thuở khuya huệ")]
    [InlineData("kỹ kí kê kẻ ghế ghi nghe nghỉ cá cô cũ ga gô ngà ngủ")]
    [InlineData("xoong boong học hộc tách tất cặp hẹp xoáy loay hoay tuýp huých hoạch")]
    public void Words_that_are_syllables(string words) =>
        Assert.All(words.Split(' '), word => Assert.True(VietnameseSyllable.IsSyllable(word), word));

    [Theory]
    [InlineData("hoc tat cap sach")] // stops need sắc or nặng
    [InlineData("hòc tãt cảp sàch")]
    [InlineData("ka ko cê ci gê ghà nghà ngê ngì qá")] // k c, gh g, ngh ng, q
    [InlineData("luơng đuợc lưong tiéng")] // marks missing
    [InlineData("boss offer staff marketing john w z f j")]
    [InlineData("lươngf luowng luong7 hóà ngừời")]
    [InlineData("ă â iêu iên nhâ mă uâ gioa boa1")]
    public void Words_that_are_none(string words) =>
        Assert.All(words.Split(' '), word => Assert.False(VietnameseSyllable.IsSyllable(word), word));

    [Theory]
    [InlineData("luong hoc duoc khong nguyen khuyu gieng gi quoc quyt yeu y thuy hoa xoong")]
    public void Words_without_diacritics(string words) =>
        Assert.All(words.Split(' '), word => Assert.True(VietnameseSyllable.IsUnaccentedSyllable(word), word));

    [Theory]
    [InlineData("boss luogn nhieeu ka nge ghoc lương")]
    public void Words_that_are_no_syllables_without_diacritics(string words) =>
        Assert.All(words.Split(' '), word => Assert.False(VietnameseSyllable.IsUnaccentedSyllable(word), word));

    [Theory]
    [InlineData("giếng", "gi", "iêng", Tone.Rising, "giếng")]
    [InlineData("quý", "qu", "y", Tone.Rising, "quý")]
    [InlineData("qúy", "qu", "y", Tone.Rising, "quý")]
    [InlineData("hoà", "h", "oa", Tone.Falling, "hòa")]
    [InlineData("già", "gi", "a", Tone.Falling, "già")]
    [InlineData("nghiêng", "ngh", "iêng", Tone.Level, "nghiêng")]
    [InlineData("ước", "", "ươc", Tone.Rising, "ước")]
    public void A_syllable_is_taken_apart(string word, string onset, string rime, Tone tone, string spelling)
    {
        Assert.True(VietnameseSyllable.TryAnalyze(word, out var parts));
        Assert.Equal(new SyllableParts(onset, rime, tone, spelling), parts);
    }

    [Theory]
    [InlineData("hoa", Tone.Falling, "hòa")]
    [InlineData("hoan", Tone.Falling, "hoàn")]
    [InlineData("thuy", Tone.Rising, "thúy")]
    [InlineData("quy", Tone.Rising, "quý")]
    [InlineData("gi", Tone.Falling, "gì")]
    [InlineData("gia", Tone.Falling, "già")]
    [InlineData("mia", Tone.Rising, "mía")]
    [InlineData("miêng", Tone.Rising, "miếng")]
    [InlineData("thuơ", Tone.Dipping, "thuở")]
    [InlineData("khuya", Tone.Level, "khuya")]
    [InlineData("hoc", Tone.Falling, null)]
    [InlineData("xyz", Tone.Falling, null)]
    public void A_tone_is_put_in_its_place(string toneless, Tone tone, string? expected) =>
        Assert.Equal(expected, VietnameseSyllable.WithTone(toneless, tone));

    [Fact]
    public void Every_syllable_folds_to_a_syllable_without_diacritics() =>
        Assert.All(
            File.ReadLines(Path.Combine(Language.CorpusFolder, "negative-accented.tsv")).Skip(1).SelectMany(line => line.Split(' ')).Where(VietnameseSyllable.IsSyllable),
            word => Assert.True(VietnameseSyllable.IsUnaccentedSyllable(Diacritics.Fold(word)), word));
}
