using System.Runtime.CompilerServices;

namespace CareerBot.Knowledge.Tests;

/// <summary>A copy of the repository's knowledge that a test may spoil.</summary>
internal sealed class KnowledgeFolder : IDisposable
{
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("careerbot-knowledge-");

    public KnowledgeFolder() => Copy(Shipped, Path);

    /// <summary>The repository's own folder.</summary>
    public static string Shipped { get; } = FindShipped();

    /// <summary>The copy.</summary>
    public string Path => System.IO.Path.Combine(temporary.FullName, "knowledge");

    /// <summary>Replaces the first occurrence of a text in a file and returns its line, from 1.</summary>
    public int Replace(string file, string old, string replacement)
    {
        var path = System.IO.Path.Combine(Path, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold '{old}'");
        File.WriteAllText(path, text[..at] + replacement + text[(at + old.Length)..]);
        return text[..at].Count(letter => letter == '\n') + 1;
    }

    /// <summary>Inserts a line after the only one that says something and returns its number, from 1.</summary>
    public int InsertAfter(string file, string line, string inserted)
    {
        var path = System.IO.Path.Combine(Path, file);
        var lines = File.ReadAllLines(path).ToList();
        var at = lines.IndexOf(Assert.Single(lines, line.Equals)) + 1;
        lines.Insert(at, inserted);
        File.WriteAllLines(path, lines);
        return at + 1;
    }

    /// <summary>Appends lines to a file and returns the number of the last.</summary>
    public int Append(string file, params string[] lines)
    {
        var path = System.IO.Path.Combine(Path, file);
        File.AppendAllLines(path, lines);
        return File.ReadLines(path).Count();
    }

    public void Dispose() => temporary.Delete(recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, path));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    private static string FindShipped([CallerFilePath] string thisFile = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(thisFile)!, "..", "..", "knowledge"));
}
