using CareerBot.Hosting;

namespace CareerBot.Tests;

/// <summary>A copy of the repository's knowledge and dialogs that a test may spoil.</summary>
internal sealed class TemporaryContent : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careerbot-content-");

    public TemporaryContent()
    {
        Copy("knowledge");
        Copy("dialogs");
    }

    /// <summary>The folder of both.</summary>
    public string Root => folder.FullName;

    /// <summary>The folder of the wording.</summary>
    public string Dialogs => Path.Combine(Root, "dialogs");

    /// <summary>Replaces the first occurrence of a text in a file and returns its line, from 1.</summary>
    public int Replace(string file, string old, string replacement)
    {
        var path = Path.Combine(Root, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold '{old}'");
        File.WriteAllText(path, text[..at] + replacement + text[(at + old.Length)..]);
        return text[..at].Count(letter => letter == '\n') + 1;
    }

    /// <summary>Appends lines to a file and returns the number of the last.</summary>
    public int Append(string file, params string[] lines)
    {
        var path = Path.Combine(Root, file);
        File.AppendAllLines(path, lines);
        return File.ReadLines(path).Count();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Copy(string name)
    {
        var from = Path.Combine(ContentRoot.Find(), name);
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, name, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }
}
