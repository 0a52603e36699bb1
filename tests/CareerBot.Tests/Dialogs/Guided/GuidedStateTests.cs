using CareerBot.Dialogs;
using CareerBot.Dialogs.Guided;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Tests.Dialogs.Guided;

/// <summary>What a running dialog keeps: over a restart, over time, and over a change of its questions.</summary>
[Collection(nameof(ShippedBot))]
public sealed class GuidedStateTests(ShippedBot bot)
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2024, 11, 20, 3, 0, 0, TimeSpan.Zero));
    private readonly MemoryStorage storage = new();

    [Fact]
    public async Task A_running_dialog_survives_a_restart()
    {
        using (var first = CreateHost())
            await new GuidedTalk(first.Services, "restart").SayAsync("làm trắc nghiệm", "bán hàng", "7/10");
        using var second = CreateHost();

        var text = await new GuidedTalk(second.Services, "restart").LastTextAsync("cũng tạm");

        Assert.Contains("Câu 4/11", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(13, true)]
    [InlineData(24, true)]
    public async Task A_dialog_that_was_left_for_long_is_over(int hours, bool isOver)
    {
        using var host = CreateHost();
        var talk = new GuidedTalk(host.Services, "left");
        await talk.SayAsync("làm trắc nghiệm", "bán hàng");

        time.Advance(TimeSpan.FromHours(hours));
        var replies = await talk.SayAsync("lương nhân viên tổng đài bao nhiêu");

        Assert.Equal(isOver, !talk.Stack.Any());
        Assert.Equal(bot.AnswerTo("pay.overview"), replies[isOver ? 1 : 0].Text);
        Assert.Equal(isOver, replies[0].Text.Contains("khép lại", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_comes_after_a_day_is_no_answer()
    {
        using var host = CreateHost();
        var talk = new GuidedTalk(host.Services, "late");
        await talk.SayAsync("làm trắc nghiệm");

        time.Advance(TimeSpan.FromDays(1));
        var replies = await talk.SayAsync("bán hàng");

        Assert.DoesNotContain(replies, reply => reply.Text.Contains("Câu 2/", StringComparison.Ordinal));
        Assert.Empty(talk.Stack);
    }

    [Theory]
    [InlineData("""{"Given":[{"Question":"gone","Value":"x"},{"Question":"listening","Value":"superb"}],"Misses":0,"Turn":3,"Touched":"2024-11-20T03:00:00+00:00"}""")]
    [InlineData("""{"Given":[],"NewField":{"a":1},"Touched":"2024-11-20T03:00:00+00:00"}""")]
    public async Task State_of_another_version_does_not_break_a_dialog(string json)
    {
        using var host = CreateHost();
        var talk = new GuidedTalk(host.Services, "version");
        await StoreAsync(host.Services, json);

        Assert.Contains("Câu", await talk.LastTextAsync("nghe máy"), StringComparison.Ordinal);
        for (var i = 0; i < 12 && talk.Stack.Any(); i++)
            await talk.SayAsync("bỏ qua");

        Assert.Empty(talk.Stack);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    public void State_that_cannot_be_read_is_new(string stored)
    {
        var instance = new DialogInstance { Id = "x", State = new Dictionary<string, object>(StringComparer.Ordinal) { ["guided"] = stored } };

        Assert.Empty(GuidedState.Of(instance).Given);
    }

    private Microsoft.Extensions.Hosting.IHost CreateHost() => ShippedBot.CreateHost(bot.Content, services =>
    {
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton<IStorage>(storage);
    });

    /// <summary>A conversation in the middle of fit-check, as an older version has stored it.</summary>
    private static async Task StoreAsync(IServiceProvider services, string json)
    {
        var state = services.GetRequiredService<ConversationState>();
        var adapter = new TestAdapter(TestAdapter.CreateConversation("version"));
        await adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Event }, async (turn, cancellationToken) =>
        {
            var inner = new DialogState([Instance(GuidedKeys.FitCheck, "guided", json)]);
            var outer = new DialogState([Instance(nameof(AdvisorDialog), ComponentDialog.PersistedDialogState, inner)]);
            await state.CreateProperty<DialogState>(nameof(DialogState)).SetAsync(turn, outer, cancellationToken);
            await state.SaveChangesAsync(turn, force: true, cancellationToken);
        });
    }

    private static DialogInstance Instance(string id, string key, object state) =>
        new() { Id = id, State = new Dictionary<string, object>(StringComparer.Ordinal) { [key] = state } };
}
