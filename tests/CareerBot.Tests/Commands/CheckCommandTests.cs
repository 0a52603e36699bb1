using System.CommandLine;
using CareerBot.Commands;

namespace CareerBot.Tests.Commands;

/// <summary>Each fault that somebody may make is found by the command itself, with its file and line.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Job = "knowledge/jobs/call-center-agent/job.yaml";
    private const string Batch = "knowledge/phrasings/hoc-sinh.yaml";
    private const string Wording = "dialogs/wording.yaml";
    private const string Pay = "dialogs/pay.yaml";

    private readonly TemporaryContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task What_is_shipped_checks()
    {
        var (exit, output) = await CheckAsync();

        Assert.Equal(0, exit);
        Assert.Matches(@"^OK: \d+ topics, \d+ phrasings, \d+ subjects not covered\n$", output);
    }

    [Fact]
    public Task A_quote_that_is_not_in_the_article()
    {
        var line = content.Replace(Job, "- \"Giữ dữ liệu khách hàng an toàn.\"", "- \"Giữ dữ liệu của khách hàng an toàn.\"");
        return AssertFaultAsync($"{Job}:{line}: this quote does not stand in article.txt");
    }

    [Fact]
    public Task A_number_that_is_not_in_the_quotes()
    {
        var line = content.Replace(Job, "\n  duties.voice:\n    text: |-\n", "\n  duties.voice:\n    text: |-\n      Có 17 loại giọng.\n") + 1;
        return AssertFaultAsync($"{Job}:{line}: duties.voice: the number 17 is not in its quotes");
    }

    [Fact]
    public Task A_number_in_a_reason_that_is_not_in_the_quotes()
    {
        content.Replace(Job, "why: \"Vì truyền đạt", "why: \"Vì 9 trên 10 lần truyền đạt");
        return AssertFaultAsync("skills.speaking: the number 9 is not in its quotes");
    }

    [Fact]
    public Task A_phrasing_under_two_topics()
    {
        var first = content.Replace(Batch, "\n  duties.overview:\n", "\n  duties.overview:\n    - Nghề ni hai nghĩa hỉ\n") + 2;
        var second = content.Replace(Batch, "\n  pay.top:\n", "\n  pay.top:\n    - nghề ni, HAI NGHĨA hỉ?\n") + 2;
        return AssertFaultAsync($"{Batch}:{second}: \"nghề ni, HAI NGHĨA hỉ?\" asks for pay.top here and for duties.overview at {Batch}:{first}");
    }

    [Fact]
    public Task An_unknown_topic()
    {
        var line = content.Append(Batch, "  pay.lottery:", "    - trúng số thì sao");
        return AssertFaultAsync($"{Batch}:{line}: unknown topic 'pay.lottery'");
    }

    [Fact]
    public Task A_missing_answer()
    {
        content.Replace(Job, "\n  duties.voice:\n", "\n  duties.voiceless:\n");
        var line = content.Replace("knowledge/topics.yaml", "- id: duties.voice", "- id: duties.voice");
        return AssertFaultAsync($"knowledge/topics.yaml:{line}: no job answers topic 'duties.voice'");
    }

    [Fact]
    public Task Bad_yaml()
    {
        var line = content.Append("knowledge/topics.yaml", "  - id: \"unfinished");
        return AssertFaultAsync($"knowledge/topics.yaml:{line}: bad YAML");
    }

    [Fact]
    public Task A_missing_sentence()
    {
        content.Replace(Wording, "\nempty:\n", "\nchat.hello:\n");
        return AssertFaultAsync($"{Wording}:1: no sentence for 'empty'");
    }

    [Fact]
    public Task A_missing_sentence_of_the_sums()
    {
        content.Replace(Pay, "\npay.no-rate:\n", "\npay.rateless:\n");
        return AssertFaultAsync($"{Pay}:1: no sentence for 'pay.no-rate'");
    }

    [Fact]
    public Task A_slot_of_the_sums_that_the_bot_does_not_fill()
    {
        var line = content.Replace(Pay, "{{ place }}{{ gap }}", "{{ places }}{{ gap }}");
        return AssertFaultAsync($"{Pay}:{line}: pay.compare.one: ");
    }

    [Fact]
    public Task A_list_of_phrases_that_the_dialogs_need()
    {
        content.Replace("dialogs/phrases.yaml", "\ncancel: ", "\ncancels: ");
        return AssertFaultAsync("dialogs/phrases.yaml:");
    }

    [Fact]
    public Task A_figure_that_the_sums_need()
    {
        content.Replace(Job, "\n    hourly: 26.59\n", "\n");
        return AssertFaultAsync($"{Job}:");
    }

    [Fact]
    public Task A_sentence_that_nobody_says()
    {
        var line = content.Append(Wording, "chat.joke: [Mình không biết đùa.]");
        return AssertFaultAsync($"{Wording}:{line}: the bot never says 'chat.joke'");
    }

    [Fact]
    public Task Small_talk_without_a_sentence()
    {
        content.Append("knowledge/topics.yaml", "  - id: chat.joke", "    title: Kể chuyện cười", "    smalltalk: true", "    related: []");
        return AssertFaultAsync($"{Wording} has no sentence for 'chat.joke'");
    }

    [Fact]
    public Task A_slot_without_a_value()
    {
        var line = content.Replace(Wording, "“{{ title }}”", "“{{ titel }}”");
        return AssertFaultAsync($"{Wording}:{line}: more.nothing");
    }

    [Fact]
    public Task A_sentence_that_a_guided_dialog_lacks()
    {
        content.Replace("dialogs/fit-check.yaml", "\n  result.nothing:\n", "\n  result.none:\n");
        return AssertFaultAsync("dialogs/fit-check.yaml:1: nothing for 'result.nothing'");
    }

    [Fact]
    public Task A_sentence_that_no_guided_dialog_says()
    {
        content.Replace("dialogs/fit-check.yaml", "\n  result.nothing:\n", "\n  result.spare: [A]\n  result.nothing:\n");
        return AssertFaultAsync("dialogs/fit-check.yaml:1: the bot never uses 'result.spare'");
    }

    [Fact]
    public Task A_slot_of_a_guided_dialog_without_a_value()
    {
        content.Replace("dialogs/pay-check.yaml", "{{ middle | number }}\"", "{{ midle | number }}\"");
        return AssertFaultAsync("dialogs/pay-check.yaml:1: median.value: ");
    }

    [Fact]
    public Task A_question_that_the_article_does_not_answer()
    {
        var line = content.Replace("dialogs/fit-check.yaml", "topic: skills.listening", "topic: skills.juggling") - 1;
        return AssertFaultAsync($"dialogs/fit-check.yaml:{line}: the article answers no topic 'skills.juggling'");
    }

    [Fact]
    public Task A_question_that_would_begin_a_dialog()
    {
        var line = content.Replace(Batch, "\n  duties.overview:\n", "\n  duties.overview:\n    - làm bài trắc nghiệm\n") + 2;
        return AssertFaultAsync($"\"làm bài trắc nghiệm\" begins this dialog, but asks for duties.overview at {Batch}:{line}");
    }

    [Fact]
    public Task A_figure_written_by_hand()
    {
        content.Replace("dialogs/hiring-plan.yaml", "từ vài tuần đến vài tháng tùy ngành.", "từ 12 tuần trở lên.");
        return AssertFaultAsync("a number is written by hand: Hầu hết nơi tuyển dụng đào tạo tại chỗ, từ 12 tuần trở lên.");
    }

    [Fact]
    public Task A_broken_card()
    {
        content.Replace("dialogs/cards/checklist.json", "\"body\": [", "\"body\": [[");
        return AssertFaultAsync("dialogs/cards/checklist.json:");
    }

    [Theory]
    [InlineData("\"version\": \"1.5\"", "\"version\": \"1.6\"", "it must be an AdaptiveCard of version 1.5")]
    [InlineData("\"speak\": \"{{ speak }}\"", "\"speak\": \"\"", "it has nothing to speak")]
    [InlineData("\"altText\": \"{{ alt }}\"", "\"altText\": \"\"", "an image has no altText")]
    [InlineData("{{ chart }}", "{{ chrat }}", "chrat")]
    [InlineData("\"$each\": \"marks\"", "\"$each\": \"marx\"", "there is no list 'marx'")]
    public Task A_card_that_cannot_be_shown(string old, string replacement, string fault)
    {
        content.Replace("dialogs/cards/pay-check.json", old, replacement);
        return AssertFaultAsync("dialogs/cards/pay-check.json:1: ", fault);
    }

    [Fact]
    public async Task Faults_of_both_folders_are_found_at_once()
    {
        content.Append(Batch, "  pay.lottery:", "    - trúng số thì sao");
        content.Replace(Wording, "\nempty:\n", "\nemptied:\n");

        var (_, output) = await CheckAsync();

        Assert.Contains("pay.lottery", output, StringComparison.Ordinal);
        Assert.Contains("'empty'", output, StringComparison.Ordinal);
        Assert.EndsWith("2 fault(s)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_knowledge_is_named()
    {
        var (exit, output) = await CheckAsync(Path.Combine(content.Root, "nowhere"));

        Assert.Equal(1, exit);
        Assert.Contains(Path.Combine("nowhere", "knowledge"), output, StringComparison.Ordinal);
        Assert.Contains(Path.Combine("nowhere", "dialogs"), output, StringComparison.Ordinal);
    }

    private async Task AssertFaultAsync(params string[] parts)
    {
        var (exit, output) = await CheckAsync();

        Assert.Equal(1, exit);
        Assert.All(parts, part => Assert.Contains(part, output, StringComparison.Ordinal));
    }

    private async Task<(int Exit, string Output)> CheckAsync(string? root = null)
    {
        await using var output = new StringWriter();
        var exit = await CareerBotCommands.RunAsync(["check", "--root", root ?? content.Root], new InvocationConfiguration { Output = output });
        return (exit, output.ToString().ReplaceLineEndings("\n"));
    }
}
