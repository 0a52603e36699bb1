namespace CareerBot.Knowledge;

/// <summary>A place in a data file.</summary>
/// <param name="File">Path as given to the loader, relative to the content root where possible.</param>
/// <param name="Line">Line, from 1; 0 when the whole file is meant.</param>
public readonly record struct SourcePosition(string File, int Line)
{
    public override string ToString() => Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}
