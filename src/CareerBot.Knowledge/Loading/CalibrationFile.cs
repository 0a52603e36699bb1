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
            "# From features of a match to confidence; written by `evaluate --calibrate`.",
            Line("answer_at", calibration.AnswerAt),
            Line("ask_back_at", calibration.AskBackAt),
            Line("bias", calibration.Bias),
            "weights:",
            .. MatchFeatures.Names.Zip(calibration.Weights, (name, weight) => "  " + Line(name, weight)),
        ];
        File.WriteAllLines(path, lines);
    }

    /// <summary>The calibration of a file that has been checked against its schema.</summary>
    internal static Calibration Read(YamlFile file)
    {
        var weights = file.Root.Get("weights");
        return new Calibration(
            Number(file.Root, "bias"),
            [.. MatchFeatures.Names.Select(name => weights.Find(name) is null ? 0 : Number(weights, name))],
            Number(file.Root, "answer_at"),
            Number(file.Root, "ask_back_at"));
    }

    private static double Number(YamlNode node, string key) => (double)(decimal)node.Get(key).AsValue();

    private static string Line(string key, double value) => string.Create(CultureInfo.InvariantCulture, $"{key}: {value:0.####}");
}
