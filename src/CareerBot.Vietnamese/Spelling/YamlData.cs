using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>Reading language data from YAML with errors that name file and line.</summary>
internal sealed class YamlData
{
    private readonly string file;
    private readonly YamlNode node;

    private YamlData(string file, YamlNode node) => (this.file, this.node) = (file, node);

    internal static YamlData Read(string file)
    {
        if (!File.Exists(file))
            throw new InvalidDataException($"{file}:1: the file does not exist");
        using var reader = new StreamReader(file);
        return Read(reader, file);
    }

    /// <summary>Reads a document whose file is named in errors.</summary>
    internal static YamlData Read(TextReader reader, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(reader);
        }
        catch (YamlException exception)
        {
            throw new InvalidDataException($"{file}:{exception.Start.Line}: {exception.Message}", exception);
        }
        return stream.Documents.Count == 1
            ? new YamlData(file, stream.Documents[0].RootNode)
            : throw new InvalidDataException($"{file}:1: expected one document, found {stream.Documents.Count}");
    }

    internal IEnumerable<(string Key, YamlData Value)> Entries =>
        node is YamlMappingNode mapping
            ? mapping.Children.Select(child => (new YamlData(file, child.Key).Scalar, new YamlData(file, child.Value)))
            : throw Error("expected a mapping");

    internal IEnumerable<YamlData> Items =>
        node is YamlSequenceNode sequence ? sequence.Children.Select(child => new YamlData(file, child)) : throw Error("expected a list");

    internal string Scalar => node is YamlScalarNode { Value: { } value } ? value : throw Error("expected a text");

    /// <summary>The words of a text, separated by white space.</summary>
    internal string[] Words => Scalar.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The entries by key; a key outside <paramref name="allowed"/> is an error.</summary>
    internal Dictionary<string, YamlData> Fields(params ReadOnlySpan<string> allowed)
    {
        var fields = new Dictionary<string, YamlData>(StringComparer.Ordinal);
        foreach (var (key, value) in Entries)
        {
            if (!allowed.Contains(key))
                throw value.Error($"unknown key '{key}', expected {string.Join(", ", allowed)}");
            fields.Add(key, value);
        }
        return fields;
    }

    /// <summary>The entries by key; each of these keys must be there, and no other.</summary>
    internal Dictionary<string, YamlData> RequiredFields(params ReadOnlySpan<string> keys)
    {
        var fields = Fields(keys);
        foreach (var key in keys)
        {
            if (!fields.ContainsKey(key))
                throw Error($"the key '{key}' is missing");
        }
        return fields;
    }

    internal InvalidDataException Error(string message) => new($"{file}:{node.Start.Line}: {message}");
}
