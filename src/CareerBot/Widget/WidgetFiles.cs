using System.Collections.Frozen;

namespace CareerBot.Widget;

/// <summary>The files that the widget's build has made, below <c>wwwroot</c>; read once, as nothing changes them while the server runs.</summary>
public sealed class WidgetFiles
{
    private readonly string folder;
    private readonly FrozenDictionary<string, WidgetFile> files;

    /// <summary>Reads the folder.</summary>
    /// <param name="environment">Knows where it is.</param>
    public WidgetFiles(IWebHostEnvironment environment)
    {
        folder = environment.WebRootPath;
        IsBuilt = File.Exists(Path.Combine(folder, "chat.html"));
        files = Names("assets/").Append("widget.js")
            .Where(name => File.Exists(Path.Combine(folder, name)))
            .ToFrozenDictionary(name => name, name => new WidgetFile(Path.Combine(folder, name)), StringComparer.Ordinal);
    }

    /// <summary>Whether there is a widget: without Node there is none.</summary>
    public bool IsBuilt { get; }

    /// <summary>A file to serve, such as <c>widget.js</c> or <c>assets/chat.HASH.js</c>; null when there is none.</summary>
    public WidgetFile? Find(string name) => files.GetValueOrDefault(name);

    /// <summary>A page; that which says what is missing when there is no widget.</summary>
    /// <param name="name">The page's file.</param>
    public string ReadPage(string name) => File.ReadAllText(Path.Combine(folder, IsBuilt ? name : "missing.html"));

    private IEnumerable<string> Names(string below)
    {
        var path = Path.Combine(folder, below);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path).Select(Path.GetFileName).OfType<string>().Where(name => !WidgetFile.IsCompressed(name)).Select(name => below + name)
            : [];
    }
}
