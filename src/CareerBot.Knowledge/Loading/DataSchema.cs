using System.Text;
using System.Text.Json;
using NJsonSchema;
using NJsonSchema.Validation;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Knowledge.Loading;

/// <summary>The JSON Schema of one kind of data file, from <c>knowledge/schema</c>.</summary>
public sealed class DataSchema
{
    private readonly JsonSchema schema;

    private DataSchema(JsonSchema schema) => this.schema = schema;

    /// <summary>Reads a schema.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DataSchema Load(string path) =>
        new(JsonSchema.FromJsonAsync(File.ReadAllText(path)).GetAwaiter().GetResult());

    /// <summary>Faults of a file against this schema, each with its line.</summary>
    public IEnumerable<Fault> Check(YamlFile file) =>
        from error in schema.Validate(ToJson(file.Root)).SelectMany(Leaves)
        select new Fault(new SourcePosition(file.Name, error.LineNumber), Describe(error));

    private static IEnumerable<ValidationError> Leaves(ValidationError error) => error switch
    {
        ChildSchemaValidationError child => child.Errors.Values.SelectMany(errors => errors).SelectMany(Leaves),
        MultiTypeValidationError multi => multi.Errors.Values.SelectMany(errors => errors).SelectMany(Leaves),
        _ => [error],
    };

    private static string Describe(ValidationError error) =>
        $"{error.Path?.TrimStart('#', '/')}: {error.Kind} (see the schema of this file)";

    /// <summary>The document as JSON in which every value stands on the line that it has in the YAML file.</summary>
    private static string ToJson(YamlNode root)
    {
        var json = new StringBuilder();
        var line = 1L;
        Write(root);
        return json.ToString();

        void MoveTo(YamlNode node)
        {
            for (; line < node.Start.Line; line++)
                json.Append('\n');
        }

        void Write(YamlNode node)
        {
            MoveTo(node);
            switch (node)
            {
                case YamlMappingNode mapping:
                    WriteAll('{', mapping.Children, '}', pair =>
                    {
                        MoveTo(pair.Key);
                        json.Append(JsonSerializer.Serialize(pair.Key.AsText())).Append(':');
                        Write(pair.Value);
                    });
                    break;
                case YamlSequenceNode sequence:
                    WriteAll('[', sequence.Children, ']', Write);
                    break;
                default:
                    json.Append(JsonSerializer.Serialize(node.AsValue()));
                    break;
            }
        }

        void WriteAll<T>(char open, IEnumerable<T> items, char close, Action<T> write)
        {
            json.Append(open);
            var separator = "";
            foreach (var item in items)
            {
                json.Append(separator);
                write(item);
                separator = ",";
            }

            json.Append(close);
        }
    }
}
