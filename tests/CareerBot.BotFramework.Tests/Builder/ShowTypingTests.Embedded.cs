using Microsoft.Extensions.Time.Testing;

namespace CareerBot.BotFramework.Tests.Builder;

public class ShowTypingTests
{
    [Fact]
    public async Task Typing_is_shown_after_the_delay_and_every_period_until_the_bot_is_done()
    {
        var time = new FakeTimeProvider();
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: 500, period: 2000) { TimeProvider = time });
        var done = new TaskCompletionSource();
        var turn = adapter.ProcessActivityAsync(new Activity(), (_, _) => done.Task);
        Assert.Null(adapter.GetNextReply());
        time.Advance(TimeSpan.FromMilliseconds(500));
        Assert.Equal("typing", (await adapter.GetNextReplyAsync()).Type);
        var second = adapter.GetNextReplyAsync();
        while (!second.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(2000));
            await Task.Yield();
        }
        done.SetResult();
        await turn;
        Assert.Equal("typing", (await second).Type);
    }

    [Fact]
    public async Task Quick_bot_shows_no_typing()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware { TimeProvider = new FakeTimeProvider() });
        await adapter.ProcessActivityAsync(new Activity(), (turn, _) => turn.SendActivityAsync("x"));
        Assert.Equal("message", adapter.GetNextReply().Type);
        Assert.Null(adapter.GetNextReply());
    }
}
