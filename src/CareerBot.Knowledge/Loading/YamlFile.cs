using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Knowledge.Loading;

/// <summary>A YAML data file with the line of every node, checked against its JSON Schema.</summary>
public sealed class YamlFile
{
    private YamlFile(string name, YamlNode root)
    {
        Name = name;
        Root = root;
    }

    /// <summary>The file's name in faults.</summary>
    public string Name { get; }

    /// <summary>The document.</summary>
    public YamlNode Root { get; }

    /// <summary>Reads and checks a file. Returns null, and adds to <paramref name="faults"/>, when it does not check.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What faults call it.</param>
    /// <param name="schema">The schema it must follow.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static YamlFile? Read(string path, string name, DataSchema schema, ICollection<Fault> faults)
    {
        if (Parse(path, name, faults) is not { } file)
            return null;
        var before = faults.Count;
        foreach (var fault in schema.Check(file))
            faults.Add(fault);
        return faults.Count == before ? file : null;
    }

    /// <summary>Where a node stands.</summary>
    public SourcePosition PositionOf(YamlNode node) => new(Name, (int)node.Start.Line);

    private static YamlFile? Parse(string path, string name, ICollection<Fault> faults)
    {
        try
        {
            using var reader = File.OpenText(path);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents is [var document])
                return new YamlFile(name, document.RootNode);
            faults.Add(new Fault(new SourcePosition(name, 0), "the file must hold one YAML document"));
        }
        catch (YamlException exception)
        {
            faults.Add(new Fault(new SourcePosition(name, (int)exception.Start.Line), $"bad YAML: {exception.Message}"));
        }
        catch (IOException exception)
        {
            faults.Add(new Fault(new SourcePosition(name, 0), exception.Message));
        }

        return null;
    }
}
