using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CareerBot.Vietnamese.Quantities;
using Microsoft.Recognizers.Text;

namespace CareerBot.Commands;

/// <summary><c>recognize [--now T] [--json]</c>: the quantities in each line of standard input, as Recognizers-Text results.</summary>
internal sealed class RecognizeCommand : Command
{
    private static readonly RecognizeJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    private readonly Option<DateTimeOffset?> now = new("--now")
    {
        Description = "What times are seen from, such as 2024-11-20T10:00:00+07:00; the present without it",
        CustomParser = ParseNow,
    };

    private readonly Option<bool> json = new("--json") { Description = "One JSON object a line" };

    public RecognizeCommand()
        : base("recognize", "Reads the quantities in each line of standard input")
    {
        Add(now);
        Add(json);
        SetAction((result, _) => RunAsync(result.GetValue(now) ?? TimeProvider.System.GetLocalNow(), result.GetValue(json)));
    }

    private static async Task RunAsync(DateTimeOffset now, bool json)
    {
        Console.InputEncoding = Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var results = VietnameseRecognizer.RecognizeAll(line, now);
            if (json)
                Console.WriteLine(JsonSerializer.Serialize(new RecognizedLine(line, results), Json.RecognizedLine));
            else
                Print(line, results);
        }
    }

    private static void Print(string line, List<ModelResult> results)
    {
        Console.WriteLine(line);
        foreach (var result in results)
        {
            var resolution = JsonSerializer.Serialize(result.Resolution, Json.SortedDictionaryStringObject);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {result.TypeName}  {result.Text}  [{result.Start}..{result.End}]  {resolution}"));
        }
    }

    // A time without an offset is local; years are those that the reader takes
    private static DateTimeOffset? ParseNow(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var now) && now.Year is >= 100 and < 9000)
            return now;
        argument.AddError($"--now: '{text}' is not a time such as 2024-11-20T10:00:00+07:00");
        return null;
    }
}

/// <summary>A line of <c>recognize --json</c>.</summary>
internal sealed record RecognizedLine(string Text, IReadOnlyList<ModelResult> Results);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(RecognizedLine))]
[JsonSerializable(typeof(List<Dictionary<string, string>>))]
internal sealed partial class RecognizeJson : JsonSerializerContext;
