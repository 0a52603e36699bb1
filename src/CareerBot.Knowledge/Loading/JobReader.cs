using YamlDotNet.RepresentationModel;

namespace CareerBot.Knowledge.Loading;

/// <summary>Reads a <c>job.yaml</c> and the article beside it.</summary>
internal static class JobReader
{
    /// <summary>The job, or null with faults added.</summary>
    /// <param name="file">The file, checked against its schema.</param>
    /// <param name="path">Where it lies: <c>article.txt</c> stands beside it, the folder's name is the job's id.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static Job? Read(YamlFile file, string path, List<Fault> faults)
    {
        var directory = Path.GetDirectoryName(path)!;
        var article = Path.Combine(directory, "article.txt");
        if (!File.Exists(article))
        {
            faults.Add(new Fault(new SourcePosition(file.Name, 0), "there is no article.txt beside it"));
            return null;
        }

        var figures = file.Root.Get("figures").AsEntries()
            .ToDictionary(entry => entry.Key.AsText(), entry => ReadFigure(file, entry.Key, entry.Value), StringComparer.Ordinal);
        var values = figures.ToDictionary(figure => figure.Key, figure => (object)figure.Value.Values, StringComparer.Ordinal);
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var (topic, node) in file.Root.Get("answers").AsEntries())
        {
            if (ReadAnswer(file, topic, node, values, faults) is { } answer)
                answers.Add(answer.Topic, answer);
        }

        return new Job(
            Path.GetFileName(directory), file.Root.Get("name").AsText(), file.Root.Get("aliases").AsTexts(),
            File.ReadAllText(article), answers, figures);
    }

    private static Figure ReadFigure(YamlFile file, YamlNode name, YamlNode node)
    {
        var quote = node.Get("quote");
        var values = node.AsEntries().Where(entry => entry.Value != quote)
            .ToDictionary(entry => entry.Key.AsText(), entry => entry.Value.AsValue(), StringComparer.Ordinal);
        return new Figure(name.AsText(), values, new Quote(quote.AsText(), file.PositionOf(quote)), file.PositionOf(name));
    }

    private static Answer? ReadAnswer(
        YamlFile file, YamlNode topic, YamlNode node, Dictionary<string, object> figures, List<Fault> faults)
    {
        try
        {
            return new Answer(
                topic.AsText(),
                Render(node.Get("text"))!,
                Render(node.Find("more")),
                Render(node.Find("why")),
                [.. node.Get("quotes").AsItems().Select(quote => new Quote(quote.AsText(), file.PositionOf(quote)))],
                file.PositionOf(topic));
        }
        catch (FormatException exception)
        {
            faults.Add(new Fault(file.PositionOf(topic), $"{topic.AsText()}: {exception.Message}"));
            return null;
        }

        string? Render(YamlNode? text) => text is null ? null : TextTemplate.Parse(text.AsText()).Render(figures);
    }
}
