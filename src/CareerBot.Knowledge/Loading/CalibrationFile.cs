using CareerBot.Knowledge.Matching;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Knowledge.Loading;

/// <summary>Reads and writes <c>calibration.yaml</c>.</summary>
public static class CalibrationFile
{
    /// <summary>The file's name below the knowledge folder.</summary>
    public const string Name = "calibration.yaml";

    /// <summary>Writes a calibration.</summary>
    public static void Write(string path, Calibration calibration)
    {
        string[] lines =
        [
            "# From evidence to confidence; the weights are written by `evaluate --calibrate`.",
            Line("answer_at", calibration.AnswerAt),
            Line("ask_back_at", calibration.AskBackAt),
            "topic:",
            .. Lines(TopicEvidence.Names, calibration.TopicWeights),
            "question:",
            .. Lines(QuestionEvidence.Names, calibration.QuestionWeights),
        ];
        File.WriteAllLines(path, lines);
    }

    /// <summary>The calibration of a file that has been checked against its schema.</summary>
    internal static Calibration Read(YamlFile file) => new(
        Weights(file.Root.Get("topic"), TopicEvidence.Names),
        Weights(file.Root.Get("question"), QuestionEvidence.Names),
        Number(file.Root, "answer_at"),
        Number(file.Root, "ask_back_at"));

    private static IReadOnlyList<double> Weights(YamlNode node, IReadOnlyList<string> names) =>
        [.. names.Select(name => node.Find(name) is null ? 0 : Number(node, name))];

    private static double Number(YamlNode node, string key) => (double)(decimal)node.Get(key).AsValue();

    private static IEnumerable<string> Lines(IReadOnlyList<string> names, IReadOnlyList<double> weights) =>
        names.Zip(weights, (name, weight) => "  " + Line(name, weight));

    private static string Line(string key, double value) => string.Create(CultureInfo.InvariantCulture, $"{key}: {value:0.####}");
}
