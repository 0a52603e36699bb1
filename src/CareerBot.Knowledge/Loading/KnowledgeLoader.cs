using CareerBot.Knowledge.Checking;
using CareerBot.Knowledge.Matching;
using CareerBot.Knowledge.Understanding;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Loading;

/// <summary>Reads the <c>knowledge</c> folder.</summary>
public sealed class KnowledgeLoader
{
    private readonly string folder;
    private readonly List<Fault> faults = [];

    private KnowledgeLoader(string folder) => this.folder = folder;

    /// <summary>Reads and checks everything.</summary>
    /// <param name="folder">The <c>knowledge</c> folder.</param>
    /// <exception cref="KnowledgeException">Something does not check; the exception holds every fault.</exception>
    public static KnowledgeBase Load(string folder)
    {
        var loader = new KnowledgeLoader(folder);
        var knowledge = loader.Read();
        if (knowledge is not null && loader.faults.Count == 0)
            loader.faults.AddRange(KnowledgeCheck.Check(knowledge));
        return knowledge is not null && loader.faults.Count == 0 ? knowledge : throw new KnowledgeException(loader.faults);
    }

    private KnowledgeBase? Read()
    {
        var topics = ReadTopics();
        var jobs = ReadJobs();
        var (notCovered, phrasings) = ReadNotCovered();
        phrasings.AddRange(topics.Select(topic => new Phrasing(topic.Title, topic.Id, KnowledgeBase.TitleBatch, topic.Position)));
        phrasings.AddRange(ReadNegatives());
        phrasings.AddRange(ReadPhrasings());
        var names = ReadLists("language/names.yaml", "names");
        var synonyms = ReadLists("language/synonyms.yaml", "synonyms");
        var lexicon = ReadLexicon();
        var discourse = ReadLists("language/discourse.yaml", "discourse");
        var languages = ReadLists("language/other-languages.yaml", "other-languages");
        var remarks = ReadLists("language/remarks.yaml", "remarks");
        var calibration = ReadCalibration();
        if (faults.Count > 0 || lexicon is null || calibration is null)
            return null;
        names["job"] = [.. jobs.SelectMany(job => job.Aliases.Prepend(job.Name)).Distinct(StringComparer.OrdinalIgnoreCase)];
        return new KnowledgeBase(
            topics.ToDictionary(topic => topic.Id, StringComparer.Ordinal),
            jobs,
            notCovered.ToDictionary(subject => subject.TopicId, StringComparer.Ordinal),
            phrasings,
            names,
            lexicon,
            synonyms,
            new Discourse(discourse),
            new ForeignMessages(lexicon, languages),
            new Remarks(lexicon, remarks),
            calibration);
    }

    private List<Topic> ReadTopics()
    {
        if (ReadYaml("topics.yaml", "topics") is not { } file)
            return [];
        var topics = file.Root.Get("topics").AsItems().Select(item => new Topic(
            item.Get("id").AsText(),
            item.Get("title").AsText(),
            item.Find("subject")?.AsText(),
            item.Find("related").AsTexts(),
            item.Find("smalltalk")?.AsValue() is true,
            file.PositionOf(item))).ToList();
        RefuseRepeated(topics, topic => topic.Id, topic => topic.Position);
        return topics;
    }

    private List<Job> ReadJobs()
    {
        var jobs = new List<Job>();
        foreach (var path in Find("jobs", "job.yaml", SearchOption.AllDirectories))
        {
            if (ReadYaml(path, "job") is { } file && JobReader.Read(file, Path.Combine(folder, path), faults) is { } job)
                jobs.Add(job);
        }

        if (jobs.Count == 0 && faults.Count == 0)
            faults.Add(new Fault(new SourcePosition(Name("jobs"), 0), "no job: there must be a jobs/ID/job.yaml"));
        return jobs;
    }

    private (List<NotCoveredSubject> Subjects, List<Phrasing> Phrasings) ReadNotCovered()
    {
        if (ReadYaml("not-covered.yaml", "not-covered") is not { } file)
            return ([], []);
        var subjects = new List<NotCoveredSubject>();
        var phrasings = new List<Phrasing>();
        foreach (var item in file.Root.Get("not_covered").AsItems())
        {
            var subject = new NotCoveredSubject(
                item.Get("id").AsText(), item.Get("about").AsText(), item.Get("reply").AsText(),
                item.Get("nearest").AsTexts(), file.PositionOf(item));
            subjects.Add(subject);
            phrasings.AddRange(item.Get("phrasings").AsItems().Select(phrasing =>
                new Phrasing(phrasing.AsText(), subject.TopicId, KnowledgeBase.NotCoveredBatch, file.PositionOf(phrasing))));
        }

        RefuseRepeated(subjects, subject => subject.Id, subject => subject.Position);
        return (subjects, phrasings);
    }

    private IEnumerable<Phrasing> ReadNegatives() =>
        ReadYaml("negatives.yaml", "negatives") is not { } file ? [] :
        from kind in file.Root.Get("negatives").AsEntries()
        from line in kind.Value.AsItems()
        select new Phrasing(line.AsText(), NotCoveredSubject.Prefix + kind.Key.AsText(), KnowledgeBase.NegativeBatch, file.PositionOf(line));

    private IEnumerable<Phrasing> ReadPhrasings() =>
        from path in Find("phrasings", "*.yaml", SearchOption.TopDirectoryOnly)
        let file = ReadYaml(path, "phrasings")
        where file is not null
        let batch = file.Root.Get("batch").AsText()
        from topic in file.Root.Get("phrasings").AsEntries()
        from phrasing in topic.Value.AsItems()
        select new Phrasing(phrasing.AsText(), topic.Key.AsText(), batch, file.PositionOf(phrasing));

    private Dictionary<string, IReadOnlyList<string>> ReadLists(string path, string schema) =>
        ReadYaml(path, schema)?.Root.AsEntries().ToDictionary(
            entry => entry.Key.AsText(), entry => entry.Value.AsTexts(), StringComparer.Ordinal) ?? [];

    private Calibration? ReadCalibration() =>
        ReadYaml(CalibrationFile.Name, "calibration") is { } file ? CalibrationFile.Read(file) : null;

    private SpellingLexicon? ReadLexicon()
    {
        try
        {
            return SpellingLexicon.Load(Path.Combine(folder, "language"));
        }
        catch (Exception exception) when (exception is FormatException or IOException)
        {
            faults.Add(new Fault(new SourcePosition(Name("language"), 0), exception.Message));
            return null;
        }
    }

    private YamlFile? ReadYaml(string path, string schema) =>
        YamlFile.Read(
            Path.Combine(folder, path), Name(path),
            DataSchema.Load(Path.Combine(folder, "schema", schema + ".schema.json")), faults);

    private IEnumerable<string> Find(string below, string pattern, SearchOption option)
    {
        var directory = Path.Combine(folder, below);
        return Directory.Exists(directory)
            ? Directory.EnumerateFiles(directory, pattern, option)
                .Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)
            : [];
    }

    private string Name(string path) => Path.Combine(Path.GetFileName(folder), path).Replace('\\', '/');

    private void RefuseRepeated<T>(IEnumerable<T> items, Func<T, string> id, Func<T, SourcePosition> position)
    {
        foreach (var again in items.GroupBy(id, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
            faults.Add(new Fault(position(again), $"'{id(again)}' is there twice"));
    }
}
