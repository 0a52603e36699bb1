using System.CommandLine;
using System.Text.Json;
using CareerBot.Commands;
using CareerBot.Hosting;
using CareerBot.Terminal;
using CareerBot.Transcripts;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests.Transcripts;

/// <summary>The conversations of <c>dialogs/transcripts</c> are what the real bot says.</summary>
[Collection(nameof(ShippedBot))]
public sealed class TranscriptTests(ShippedBot bot)
{
    private static readonly string Folder = Path.Combine(ContentRoot.Find(), "dialogs", "transcripts");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.chat").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_conversations_of_every_kind() => Assert.True(Names.Count >= 15);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_bot_says_what_the_transcript_says(string name)
    {
        var file = ChatFile.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, name + ".chat")));

        var turns = await ReplayAsync(file, name);

        Assert.Equal(file.Turns.Count, turns.Count);
        Assert.All(file.Turns.Zip(turns), pair =>
        {
            var replies = pair.Second.Turn.Replies;
            Assert.True(pair.First.Replies.Count == replies.Count, $"after '{pair.First.Text}': {replies.Count} replies\n{pair.Second.Turn.Text}");
            Assert.All(pair.First.Replies.Zip(replies), reply => AssertReply(pair.First.Text, reply.First, reply.Second));
        });
    }

    [Fact]
    public async Task A_replay_is_the_same_each_time()
    {
        const string Name = "luong-co-so";
        var file = ChatFile.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, Name + ".chat")));

        Assert.Equal(TranscriptFile.Write(await ReplayAsync(file, Name), Name), TranscriptFile.Write(await ReplayAsync(file, Name), Name));
    }

    [Fact]
    public async Task The_command_writes_what_the_Emulator_opens()
    {
        var output = Path.Combine(Directory.CreateTempSubdirectory("careerbot-transcript-").FullName, "x.transcript");

        var exit = await CareerBotCommands.RunAsync(
            ["transcript", Path.Combine(Folder, "so-sanh-nghe.chat"), "--output", output], new InvocationConfiguration());

        Assert.Equal(0, exit);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(output));
        var activities = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(["user", "bot", "bot"], activities.Take(3).Select(activity => activity.GetProperty("from").GetProperty("role").GetString()));
        Assert.All(activities, activity => Assert.Equal("so-sanh-nghe", activity.GetProperty("conversation").GetProperty("id").GetString()));
        Assert.Equal(activities[0].GetProperty("id").GetString(), activities[1].GetProperty("replyToId").GetString());
        Assert.Equal("AdaptiveCard", activities[1].GetProperty("attachments")[0].GetProperty("content").GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("user=A\nbot=B\nbot: chào", "line 3: the user speaks first")]
    [InlineData("user: chào\nai đó", "line 2: 'ai đó' is said by nobody")]
    public void A_line_that_belongs_to_nobody_is_refused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => ChatFile.Parse(text)).Message);

    [Theory]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", "abcd", false)]
    [InlineData("a … d", "a b c d", true)]
    [InlineData("… Câu 2/10. …", "Mình hỏi tiếp. Câu 2/10. Bạn?", true)]
    [InlineData("… Câu 2/10. …", "Câu 3/10. Bạn?", false)]
    [InlineData("a …", "b a", false)]
    public void Dots_stand_for_any_words(string expected, string words, bool isSaid) =>
        Assert.Equal(isSaid, new ChatReply(expected, null, null, []).IsSaid(words));

    private async Task<IReadOnlyList<(Activity Message, TerminalTurn Turn)>> ReplayAsync(ChatFile file, string name)
    {
        var clock = new ChatClock();
        using var host = ShippedBot.CreateHost(bot.Content, services => services.AddSingleton<TimeProvider>(clock));
        return await new ChatReplay(host.Services.GetRequiredService<TerminalAdapter>(), clock).RunAsync(file, name, CancellationToken.None);
    }

    private void AssertReply(string said, ChatReply expected, Activity reply)
    {
        if (expected.Topic is { } topic)
            Assert.Contains(reply.Text, AnswersTo(topic));
        else
            Assert.True(expected.IsSaid(reply.Text), $"after '{said}'\nexpected: {expected.Text}\nbut said: {reply.Text}");
        Assert.Equal(expected.Attachment is not null, reply.Attachments is { Count: > 0 });
        Assert.Empty(expected.Suggestions.Except(reply.SuggestedActions?.Actions.Select(action => action.Title) ?? [], StringComparer.Ordinal));
    }

    private IReadOnlyList<string> AnswersTo(string topic) =>
        bot.Knowledge.FindAnswer(topic) is { } answer ? [answer.Text]
        : bot.Knowledge.NotCovered.TryGetValue(topic, out var subject) ? [subject.Reply]
        : bot.Variants(topic);
}
