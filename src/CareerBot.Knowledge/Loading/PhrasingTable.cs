namespace CareerBot.Knowledge.Loading;

/// <summary>Reads phrasings of any other domain, to measure the matcher alone.</summary>
public static class PhrasingTable
{
    /// <summary>
    /// A knowledge base of the phrasings of a file with lines <c>topic TAB phrasing</c>, no names, with the spelling, the calibration
    /// and the far talk of another.
    /// </summary>
    /// <exception cref="KnowledgeException">A line has another shape.</exception>
    public static KnowledgeBase Load(string path, KnowledgeBase knowledge)
    {
        var phrasings = new List<Phrasing>();
        var faults = new List<Fault>();
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;
            var position = new SourcePosition(Path.GetFileName(path), index + 1);
            if (line.Split('\t') is [var topic, var text])
                phrasings.Add(new Phrasing(text, topic, "table", position));
            else
                faults.Add(new Fault(position, "a line must be: topic TAB phrasing"));
        }

        if (faults.Count > 0)
            throw new KnowledgeException(faults);
        var topics = phrasings.DistinctBy(phrasing => phrasing.Topic, StringComparer.Ordinal)
            .ToDictionary(phrasing => phrasing.Topic, phrasing => new Topic(phrasing.Topic, phrasing.Topic, Subject: null, [], IsSmallTalk: false, phrasing.Position), StringComparer.Ordinal);
        return knowledge.With(
            topics,
            [.. phrasings, .. knowledge.Phrasings.Where(phrasing => knowledge.IsFarTalk(phrasing.Topic))],
            new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));
    }
}
