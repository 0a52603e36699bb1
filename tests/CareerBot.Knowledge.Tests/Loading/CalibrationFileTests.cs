using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Tests.Loading;

public sealed class CalibrationFileTests : IDisposable
{
    private static readonly Calibration Unweighted =
        new(new double[TopicEvidence.Names.Count], new double[QuestionEvidence.Names.Count], 0.5, 0.25);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_is_read_again()
    {
        var topic = TopicEvidence.Names.Select((_, index) => (index - 3.5) * 0.25).ToArray();
        var question = QuestionEvidence.Names.Select((_, index) => (4 - index) * 0.5).ToArray();

        var read = WriteAndRead(new Calibration(topic, question, 0.8, 0.25));

        Assert.Equal((0.8, 0.25), (read.AnswerAt, read.AskBackAt));
        Assert.Equal(topic, read.TopicWeights);
        Assert.Equal(question, read.QuestionWeights);
    }

    [Fact]
    public void Four_decimals_are_kept() => Assert.Equal(0.1235, WriteAndRead(Unweighted with { AnswerAt = 0.12345678 }).AnswerAt);

    [Fact]
    public void Numbers_are_written_with_a_point_whatever_the_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");
        try
        {
            Assert.Equal(0.5, WriteAndRead(Unweighted).AnswerAt);
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
