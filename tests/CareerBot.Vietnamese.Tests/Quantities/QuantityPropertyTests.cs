using System.Diagnostics;
using CareerBot.Vietnamese.Quantities;
using CsCheck;

namespace CareerBot.Vietnamese.Tests.Quantities;

/// <summary>What holds for any text. The seeds are fixed, so that every run checks the same texts.</summary>
public sealed class QuantityPropertyTests
{
    private const ulong Seed = 20_241_120;
    private const uint Iterations = 20_000;
    private const int LongLength = 10_000;

    // A busy machine is slow; a quadratic scan would take minutes
    private static readonly TimeSpan LongTime = TimeSpan.FromSeconds(5);

    private static readonly string[] LongParts =
    [
        "một ", "mười ", "mươi ", "trăm ", "nghìn ", "tỷ ", "tỷ triệu ", "không ", "lẻ ", "phẩy ", "một phẩy ", "năm ", "rưỡi ", "nửa ",
        "1", "1 ", "1.", "1,", "1.000.", "1/", "1:", "1-", "1 000 ", "-", "$", "%", "k", "1k", "8h", "8h-", "thứ 2 ", "thứ 2, ", "2, ", "từ ", "đến ", "từ 8h đến ",
        "khoảng ", "tháng ", "ngày 1 ", "ngày 1 tháng 1 ", "mỗi ", "một ngày ", "mỗi ca ", "1 năm 1 tháng ", "tối ", "tối mai ", "tết ", "đô ", "2 đô và ", "anh ba ",
        "\u0301", "a\u0301", "\uD83D", "\0", "(", "năm năm ", "hai ba ", "1 phần ", "giữa 1 và ",
    ];

    private static readonly string[] CorpusWords =
        [.. Directory.GetFiles(QuantityCorpus.Folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).SelectMany(line => line.Split(' ', '\t')).Distinct(StringComparer.Ordinal)];

    private static readonly Gen<string> Letters =
        Gen.OneOf(
            Gen.Char["0123456789 .,-/:$%()hgk"],
            Gen.Char["aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềộờủứý "],
            Gen.Char).Array[0, 40].Select(letters => new string(letters));

    private static readonly Gen<string> Words = Gen.Int[0, CorpusWords.Length - 1].Select(index => CorpusWords[index]);

    private static readonly Gen<string> Texts =
        Gen.OneOf(Words, Words, Words, Letters).Array[0, 12].Select(words => string.Join(' ', words));

    private static readonly string[] Currencies = ["USD", "VND", "EUR"];

    private static readonly Gen<decimal> Amounts = Gen.OneOf(
        Gen.Int[0, 2_000_000].Select(number => (decimal)number),
        Gen.Long[0, 999_999_999_999_999_999].Select(number => (decimal)number),
        Gen.Int[0, 99_999_999].Select(number => number / 100m),
        Gen.Int[-100_000, 100_000].Select(number => number / 1000m));

    [Fact]
    public void Any_text_is_taken_and_its_quantities_lie_in_it_one_behind_the_other() =>
        ForEach(
            Gen.OneOf(Texts, Gen.String),
            text =>
            {
                var end = 0;
                foreach (var quantity in QuantityCorpus.Read(text))
                {
                    Assert.True(end <= quantity.RateStart && quantity.RateStart <= quantity.Start && quantity.Start < quantity.End && quantity.End <= quantity.RateEnd && quantity.RateEnd <= text.Length, text);
                    Assert.Equal(text[quantity.Start..quantity.End], quantity.Text);
                    end = quantity.RateEnd;
                }
            });

    [Fact]
    public void Results_of_the_models_lie_in_the_text() =>
        ForEach(
            Texts,
            text => Assert.All(
                VietnameseRecognizer.RecognizeAll(text, QuantityCorpus.Now),
                result => Assert.True(
                    0 <= result.Start && result.Start <= result.End && result.End < text.Length && result.Resolution.Count > 0
                    && string.Equals(text[result.Start..(result.End + 1)], result.Text, StringComparison.Ordinal))));

    [Fact]
    public void A_quantity_has_a_value_or_bounds_or_a_moment() =>
        ForEach(
            Texts,
            text => Assert.All(
                QuantityCorpus.Read(text),
                quantity =>
                {
                    Assert.True(quantity.Value.HasValue || quantity.Low.HasValue || quantity.High.HasValue || quantity.Moment is not null);
                    Assert.True(quantity.Low is null || quantity.High is null || quantity.Low < quantity.High);
                    Assert.True(quantity.Moment is null || quantity.Moment.From <= quantity.Moment.To);
                }));

    [Fact]
    public void Any_time_is_seen_from_any_now() =>
        ForEach(
            Gen.Select(Texts, Gen.DateTime[new DateTime(100, 1, 2), new DateTime(8999, 12, 30)]).Select(pair => (Text: pair.Item1, Now: pair.Item2)),
            sample => Assert.NotNull(QuantityReader.Default.Read(sample.Text, new DateTimeOffset(sample.Now, TimeSpan.FromHours(7)))));

    [Fact]
    public void Numbers_written_in_words_are_read_back() =>
        ForEach(Amounts, number => Assert.Equal(number, Number(VietnameseNumberFormat.ToWords(number))));

    [Fact]
    public void Numbers_written_in_digits_are_read_back() =>
        ForEach(Amounts, number => Assert.Equal(number, Number(VietnameseNumberFormat.ToDigits(number))));

    [Fact]
    public void Money_is_read_back() =>
        ForEach(
            Gen.Select(Amounts.Where(amount => amount > 0), Gen.Int[0, 2].Select(index => Currencies[index])).Select(pair => (Amount: pair.Item1, Currency: pair.Item2)),
            money =>
            {
                foreach (var text in (string[])[VietnameseNumberFormat.ToMoney(money.Amount, money.Currency), VietnameseNumberFormat.ToMoneyWords(money.Amount, money.Currency)])
                {
                    var read = Assert.Single(QuantityCorpus.Read(text));
                    Assert.Equal((QuantityType.Currency, money.Amount, money.Currency, text), (read.Type, read.Value, read.Unit, read.Text));
                }
            });

    [Fact]
    public void Long_texts_take_milliseconds() =>
        Assert.All(
            LongParts,
            part =>
            {
                var text = string.Concat(Enumerable.Repeat(part, LongLength / part.Length));
                var start = Stopwatch.GetTimestamp();
                QuantityCorpus.Read(text);
                Assert.True(Stopwatch.GetElapsedTime(start) < LongTime, $"'{part}' repeated takes {Stopwatch.GetElapsedTime(start)}");
            });

    private static decimal Number(string text)
    {
        var results = VietnameseRecognizer.RecognizeNumber(text);
        Assert.Equal(text, string.Join(" | ", results.Select(result => result.Text)));
        var result = Assert.Single(results);
        return decimal.Parse((string)result.Resolution["value"], System.Globalization.CultureInfo.InvariantCulture);
    }

    // Sample fixes the seed of its first text only, the others are new in each run
    private static void ForEach<T>(Gen<T> samples, Action<T> check)
    {
        for (var i = 0u; i < Iterations; i++)
            check(samples.Generate(new PCG(i, Seed), null, out _));
    }
}
