using System.Text.Json;
using CareerBot.Knowledge;

namespace CareerBot.Cards;

/// <summary>
/// An Adaptive Card of <c>dialogs/cards</c>: JSON whose texts have Liquid slots. An object with <c>$each</c> is repeated
/// for the items of that slot, each as <c>item</c>; one with <c>$when</c> is left out when that text is blank.
/// </summary>
public sealed class CardTemplate
{
    /// <summary>The content type of an Adaptive Card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private const string Each = "$each";
    private const string When = "$when";

    private readonly JsonElement root;

    private CardTemplate(JsonElement root, string file)
    {
        this.root = root;
        File = file;
    }

    /// <summary>What faults call the file.</summary>
    public string File { get; }

    /// <summary>Reads every card of a folder, by name; faults are added.</summary>
    public static IReadOnlyDictionary<string, CardTemplate> LoadAll(string folder, ICollection<Fault> faults)
    {
        var cards = new Dictionary<string, CardTemplate>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
            return cards;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var file = "dialogs/cards/" + Path.GetFileName(path);
            try
            {
                using var document = JsonDocument.Parse(System.IO.File.ReadAllText(path));
                cards.Add(Path.GetFileNameWithoutExtension(path), new CardTemplate(document.RootElement.Clone(), file));
            }
            catch (JsonException exception)
            {
                faults.Add(new Fault(new SourcePosition(file, (int)(exception.LineNumber ?? 0) + 1), $"bad JSON: {exception.Message}"));
            }
        }

        return cards;
    }

    /// <summary>The card with its slots filled, as an attachment.</summary>
    /// <exception cref="FormatException">A slot has no value.</exception>
    public Attachment Render(IReadOnlyDictionary<string, object> values) =>
        new() { ContentType = ContentType, Content = Fill(root, values) };

    /// <summary>What is wrong with the card when it is filled as the bot fills it.</summary>
    public IEnumerable<Fault> TryOut(IReadOnlyDictionary<string, object> samples)
    {
        string? fault = null;
        try
        {
            fault = CardCheck.Find((Dictionary<string, object>)Fill(root, samples)!);
        }
        catch (FormatException exception)
        {
            fault = exception.Message;
        }

        return fault is null ? [] : [new Fault(new SourcePosition(File, 1), fault)];
    }

    /// <summary>Dictionaries and lists, because every JSON writer writes them as they are.</summary>
    private static object? Fill(JsonElement node, IReadOnlyDictionary<string, object> values) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().Where(property => property.Name is not (Each or When))
            .ToDictionary(property => property.Name, property => Fill(property.Value, values)!, StringComparer.Ordinal),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(item => Repeat(item, values)).ToList(),
        JsonValueKind.String => TextTemplate.Parse(node.GetString()!).Render(values),
        JsonValueKind.Number => node.GetDecimal(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static IEnumerable<object> Repeat(JsonElement item, IReadOnlyDictionary<string, object> values)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(Each, out var each))
            return Shown(item, values);
        if (Find(each.GetString()!, values) is not IEnumerable<object> items)
            throw new FormatException($"{Each}: there is no list '{each}'");
        return items.SelectMany(value => Shown(item, new Dictionary<string, object>(values, StringComparer.Ordinal) { ["item"] = value }));
    }

    /// <summary>A slot, or a field of the item that is repeated (<c>item.lines</c>).</summary>
    private static object? Find(string path, IReadOnlyDictionary<string, object> values)
    {
        var parts = path.Split('.');
        var found = values.GetValueOrDefault(parts[0]);
        foreach (var part in parts.Skip(1))
            found = found is IReadOnlyDictionary<string, object> fields ? fields.GetValueOrDefault(part) : null;
        return found;
    }

    private static IEnumerable<object> Shown(JsonElement item, IReadOnlyDictionary<string, object> values)
    {
        var isHidden = item.ValueKind == JsonValueKind.Object && item.TryGetProperty(When, out var when)
            && string.IsNullOrWhiteSpace(TextTemplate.Parse(when.GetString()!).Render(values));
        return isHidden ? [] : [Fill(item, values)!];
    }
}
