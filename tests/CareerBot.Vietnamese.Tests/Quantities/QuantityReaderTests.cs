using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Vietnamese.Tests.Quantities;

public sealed class QuantityReaderTests
{
    [Fact]
    public void The_text_of_a_rate_leaves_out_its_unit()
    {
        const string Question = "em được trả 40k đô một năm thì cao không";
        var quantity = Assert.Single(QuantityCorpus.Read(Question));
        Assert.Equal(new Quantity(QuantityType.Currency, "40k đô", 12, 18) { Value = 40_000, Unit = "USD", Per = TimeUnit.Year, RateEnd = 26, RateText = "40k đô một năm" }, quantity);
        Assert.Equal("40k đô một năm", Question[quantity.RateStart..quantity.RateEnd]);
    }

    [Fact]
    public void A_duration_is_known_in_seconds_and_a_shift_is_not()
    {
        Assert.Equal(12_600, Assert.Single(QuantityCorpus.Read("3 tiếng rưỡi")).Seconds);
        Assert.Null(Assert.Single(QuantityCorpus.Read("2 ca")).Seconds);
    }

    [Fact]
    public void Decomposed_letters_are_read_and_spans_are_of_the_text_as_given()
    {
        var text = "lương ba trăm đô".Normalize(System.Text.NormalizationForm.FormD);
        var quantity = Assert.Single(QuantityCorpus.Read(text));
        Assert.Equal((300, text[quantity.Start..quantity.End]), (quantity.Value, quantity.Text));
    }

    [Theory]
    [InlineData("hai chục tiếng", 20)]
    [InlineData("dạ tầm 20 ạ", 20)]
    [InlineData("năm", 5)]
    [InlineData("dạ ba ạ", 3)]
    [InlineData("20h", 20)]
    [InlineData("8 giờ một ngày", 8)]
    [InlineData("em nghĩ là mười", 10)]
    [InlineData("khoảng 15 đô", 15)]
    public void An_answer_to_a_question_for_a_number_is_read(string answer, int expected) =>
        Assert.Equal(expected, NumberAnswer.Read(QuantityReader.Default, answer, QuantityCorpus.Now)?.Value);

    [Theory]
    [InlineData("không")]
    [InlineData("em chưa biết")]
    [InlineData("8 hay 10 tiếng gì đó")]
    [InlineData("thứ hai")]
    public void Other_answers_are_no_number(string answer) =>
        Assert.Null(NumberAnswer.Read(QuantityReader.Default, answer, QuantityCorpus.Now));

    [Fact]
    public void Data_can_be_read_from_a_folder_and_a_fault_is_named_with_its_line()
    {
        var folder = Directory.CreateTempSubdirectory("quantities").FullName;
        var data = Path.GetFullPath(Path.Combine(QuantityCorpus.Folder, "../../../../src/CareerBot.Vietnamese/Quantities/Data"));
        foreach (var file in Directory.GetFiles(data))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var quantity = Assert.Single(new QuantityReader(QuantityLexicon.Load(folder)).Read("hai chục", QuantityCorpus.Now));
        Assert.Equal(20, quantity.Value);
        File.WriteAllText(Path.Combine(folder, "bounds.yaml"), "about: khoảng\nmoer: hơn\n");
        var exception = Assert.Throws<InvalidDataException>(() => QuantityLexicon.Load(folder));
        Assert.Contains("bounds.yaml:2:", exception.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_now_outside_the_calendar_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantityReader.Default.Read("mai", DateTimeOffset.MinValue));
}
