using CareerBot.Knowledge;
using CareerBot.Replies;

namespace CareerBot.Tests.Replies;

public sealed class WordingTests : IDisposable
{
    private const string File = "dialogs/wording.yaml";

    private readonly TemporaryContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Variants_follow_each_other()
    {
        var wording = Load();

        Assert.NotEqual(wording.Say(WordingKey.Unknown, 0), wording.Say(WordingKey.Unknown, 1));
        Assert.Equal(wording.Say(WordingKey.Unknown, 0), wording.Say(WordingKey.Unknown, 3));
    }

    [Fact]
    public void Slots_are_filled() =>
        Assert.Contains("“Lịch làm việc”", Load().Say(WordingKey.MoreNothing, 0, KeyValuePair.Create("title", (object)"Lịch làm việc")), StringComparison.Ordinal);

    [Fact]
    public void A_sentence_that_the_bot_needs_must_be_there()
    {
        content.Replace(File, "\nempty:\n", "\nemptied:\n");

        AssertFault(1, "no sentence for 'empty'");
    }

    [Fact]
    public void A_slot_that_the_bot_does_not_fill_is_a_fault()
    {
        var line = content.Replace(File, "“{{ title }}”", "“{{ titel }}”");

        AssertFault(line, "more.nothing: ");
    }

    [Fact]
    public void A_slot_in_a_sentence_without_slots_is_a_fault()
    {
        var line = content.Replace(File, "Tin nhắn của bạn đang trống.", "Tin nhắn của {{ name }} đang trống.");

        AssertFault(line, "empty: ");
    }

    [Fact]
    public void A_badly_written_slot_is_a_fault()
    {
        var line = content.Replace(File, "“{{ title }}”", "“{{ title }”");

        AssertFault(line, "more.nothing: ");
    }

    [Fact]
    public void A_key_without_a_sentence_is_a_fault()
    {
        var line = content.Append(File, "lonely: []");

        AssertFault(line, "lonely");
    }

    private Wording Load() => Wording.Load(content.Dialogs);

    private void AssertFault(int line, string message) => Assert.Contains(
        Assert.Throws<KnowledgeException>(Load).Faults,
        fault => fault.Position == new SourcePosition(File, line) && fault.Message.Contains(message, StringComparison.Ordinal));
}
