using CareerBot.Knowledge.Loading;

namespace CareerBot.Knowledge.Tests.Loading;

/// <summary>A fault names the line that the person who wrote the file has to look at.</summary>
public sealed class YamlFileTests : IDisposable
{
    private const string Schema =
        """
        {
          "type": "object",
          "additionalProperties": false,
          "required": ["title"],
          "properties": {
            "title": { "type": "string" },
            "pay": { "type": "object", "additionalProperties": { "type": "number", "minimum": 0 } },
            "jobs": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["id"],
                "properties": {
                  "id": { "type": "string", "pattern": "^[a-z]+$" },
                  "names": { "type": "array", "items": { "type": "string", "minLength": 2 } }
                }
              }
            }
          }
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_follows_its_schema_is_read()
    {
        var (file, faults) = Read("title: Lương\npay: { low: 1.5 }\n");

        Assert.Empty(faults);
        Assert.Equal("data.yaml", file!.Name);
        Assert.Equal("Lương", file.Root.Get("title").AsText());
    }

    [Theory]
    [InlineData(4, "title: a\npay:\n  low: 1\n  high: -2\n")]
    [InlineData(3, "title: a\npay:\n  low: ít\n")]
    [InlineData(5, "title: a\njobs:\n  - id: a\n\n  - id: B\n")]
    [InlineData(6, "title: a\njobs:\n  - id: a\n    names:\n      - ab\n      - c\n")]
    [InlineData(4, "title: a\njobs:\n  - id: a\n    names: [ab, c]\n")]
    [InlineData(6, "title: |-\n  một\n  hai\n  ba\npay:\n  low: -1\n")]
    [InlineData(5, "title: một\n  hai\n  ba\npay:\n  low: -1\n")]
    [InlineData(6, "title: >-\n\n  một\n\npay:\n  low: -1\n")]
    [InlineData(5, "# why\ntitle: \"một\n  hai\"\npay:\n  low: -1 # too low\n")]
    [InlineData(3, "title: a\njobs:\n  - names: [ab]\n")]
    [InlineData(2, "title: a\ntitel: b\n")]
    [InlineData(1, "pay: {}\n")]
    [InlineData(1, "- title\n")]
    public void A_value_that_breaks_the_schema_is_reported_on_its_line(int line, string text)
    {
        var (file, faults) = Read(text);

        Assert.Null(file);
        Assert.Equal([new SourcePosition("data.yaml", line)], faults.Select(fault => fault.Position).Distinct());
    }

    [Fact]
    public void Every_fault_of_a_file_is_reported()
    {
        var (_, faults) = Read("title: a\npay:\n  low: -1\n  high: -2\n");

        Assert.Equal([3, 4], faults.Select(fault => fault.Position.Line));
    }

    [Fact]
    public void A_fault_names_the_value()
    {
        var (_, faults) = Read("title: a\npay:\n  low: -1\n");

        Assert.StartsWith("data.yaml:3: pay.low: NumberTooSmall", Assert.Single(faults).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: a\npay: [1\n", "bad YAML")]
    [InlineData("title: a\ntitle: b\n", "bad YAML")]
    [InlineData("", "one YAML document")]
    [InlineData("title: a\n---\ntitle: b\n", "one YAML document")]
    public void What_is_not_one_yaml_document_is_a_fault(string text, string message)
    {
        var (file, faults) = Read(text);

        Assert.Null(file);
        Assert.Contains(message, Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_there_twice_is_reported_on_its_second_line()
    {
        var (_, faults) = Read("title: a\npay: {}\ntitle: b\n");

        Assert.Equal(new SourcePosition("data.yaml", 3), Assert.Single(faults).Position);
    }

    [Fact]
    public void A_missing_file_is_a_fault_of_the_whole_file()
    {
        var faults = new List<Fault>();

        Assert.Null(YamlFile.Read(Path.Combine(folder.Path, "gone.yaml"), "gone.yaml", LoadSchema(), faults));
        Assert.Equal(new SourcePosition("gone.yaml", 0), Assert.Single(faults).Position);
    }

    [Fact]
    public void A_node_knows_its_line()
    {
        var (file, _) = Read("title: |-\n  một\n  hai\njobs:\n  - id: a\n  - id: b\n");

        Assert.Equal(["data.yaml:5", "data.yaml:6"], file!.Root.Get("jobs").AsItems().Select(item => file.PositionOf(item).ToString()));
    }

    private DataSchema LoadSchema() => DataSchema.Load(folder.Write("schema.json", Schema));

    private (YamlFile? File, List<Fault> Faults) Read(string text)
    {
        var faults = new List<Fault>();
        return (YamlFile.Read(folder.Write("data.yaml", text), "data.yaml", LoadSchema(), faults), faults);
    }
}
