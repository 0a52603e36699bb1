using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Tests.Loading;

public sealed class CalibrationFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_is_read_again()
    {
        var weights = MatchFeatures.Names.Select((_, index) => (index - 3.5) * 0.25).ToArray();

        var read = WriteAndRead(new Calibration(-1.7641, weights, 0.8, 0.25));

        Assert.Equal((-1.7641, 0.8, 0.25), (read.Bias, read.AnswerAt, read.AskBackAt));
        Assert.Equal(weights, read.Weights);
    }

    [Fact]
    public void Four_decimals_are_kept() =>
        Assert.Equal(0.1235, WriteAndRead(new Calibration(0.12345678, new double[MatchFeatures.Names.Count], 0.5, 0.25)).Bias);

    [Fact]
    public void Numbers_are_written_with_a_point_whatever_the_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");
        try
        {
            Assert.Equal(0.5, WriteAndRead(new Calibration(0, new double[MatchFeatures.Names.Count], 0.5, 0.25)).AnswerAt);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private Calibration WriteAndRead(Calibration calibration)
    {
        var path = Path.Combine(folder.Path, CalibrationFile.Name);
        CalibrationFile.Write(path, calibration);
        var schema = DataSchema.Load(Path.Combine(KnowledgeFolder.Shipped, "schema", "calibration.schema.json"));
        var faults = new List<Fault>();
        var file = YamlFile.Read(path, CalibrationFile.Name, schema, faults);
        Assert.Empty(faults);
        return CalibrationFile.Read(file!);
    }
}
