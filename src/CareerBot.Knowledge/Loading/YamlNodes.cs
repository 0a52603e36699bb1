using YamlDotNet.RepresentationModel;

namespace CareerBot.Knowledge.Loading;

/// <summary>Short ways to read nodes whose shape a schema has already checked.</summary>
public static class YamlNodes
{
    /// <summary>The value of a key, or null when the key is absent.</summary>
    public static YamlNode? Find(this YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>The value of a key that must be there.</summary>
    /// <exception cref="KeyNotFoundException">The key is absent.</exception>
    public static YamlNode Get(this YamlNode node, string key) =>
        node.Find(key) ?? throw new KeyNotFoundException($"line {node.Start.Line}: no key '{key}'");

    /// <summary>The text of a scalar.</summary>
    public static string AsText(this YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    /// <summary>The texts of a list; empty for an absent one.</summary>
    public static IReadOnlyList<string> AsTexts(this YamlNode? node) => [.. node.AsItems().Select(AsText)];

    /// <summary>The items of a list; none for an absent one.</summary>
    public static IEnumerable<YamlNode> AsItems(this YamlNode? node) => node is YamlSequenceNode sequence ? sequence.Children : [];

    /// <summary>Keys and values of a mapping; none for an absent one.</summary>
    public static IEnumerable<KeyValuePair<YamlNode, YamlNode>> AsEntries(this YamlNode? node) =>
        node is YamlMappingNode mapping ? mapping.Children : [];

    /// <summary>A plain scalar as number or truth value where YAML reads it so, else its text.</summary>
    public static object AsValue(this YamlNode node)
    {
        var scalar = (YamlScalarNode)node;
        var text = scalar.Value ?? "";
        if (scalar.Style != YamlDotNet.Core.ScalarStyle.Plain)
            return text;
        if (decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
            return number;
        return bool.TryParse(text, out var truth) ? truth : text;
    }
}
