using System.Globalization;

namespace CareerBot.BotFramework.Tests.Builder;

public class MiddlewareTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot()
    {
        var adapter = new TestAdapter().Use(new Logs("1", _log)).Use(new Logs("2", _log));
        await adapter.ProcessActivityAsync(new Activity(), (_, _) => Log("bot"));
        Assert.Equal(["1 before", "2 before", "bot", "2 after", "1 after"], _log);
    }

    [Fact]
    public async Task Middleware_may_end_the_turn()
    {
        var adapter = new TestAdapter().Use(new Stops()).Use(new Logs("2", _log));
        await adapter.ProcessActivityAsync(new Activity(), (_, _) => Log("bot"));
        Assert.Empty(_log);
    }

    [Fact]
    public async Task Exception_goes_to_the_caller()
    {
        var adapter = new TestAdapter().Use(new Logs("1", _log));
        await Assert.ThrowsAsync<FormatException>(() => adapter.ProcessActivityAsync(new Activity(), (_, _) => throw new FormatException()));
        Assert.Equal(["1 before"], _log);
    }

    [Fact]
    public async Task Exception_goes_to_the_error_handler_if_there_is_one()
    {
        var adapter = new TestAdapter { OnTurnError = (turn, e) => turn.SendActivityAsync("Lỗi: " + e.Message) };
        await adapter.ProcessActivityAsync(new Activity(), (_, _) => throw new FormatException("x"));
        Assert.Equal("Lỗi: x", adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task Service_is_in_the_state_of_every_turn()
    {
        var adapter = new TestAdapter().Use(new RegisterClassMiddleware<MiddlewareTests>(this)).Use(new RegisterClassMiddleware<MiddlewareTests>(this, "key"));
        await adapter.ProcessActivityAsync(new Activity(), (turn, _) =>
        {
            Assert.Same(this, turn.TurnState.Get<MiddlewareTests>());
            Assert.Same(this, turn.TurnState.Get<MiddlewareTests>("key"));
            return Log("bot");
        });
        Assert.Equal(["bot"], _log);
    }

    [Theory]
    [InlineData("vi-VN", "vi-VN")]
    [InlineData("xx-not-a-culture!", "fr-FR")]
    [InlineData(null, "fr-FR")]
    public async Task Turn_runs_in_the_culture_of_the_activity(string locale, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
        await new TestAdapter().ProcessActivityAsync(new Activity { Locale = locale }, async (_, _) =>
        {
            await Task.Yield();
            await Log(CultureInfo.CurrentCulture.Name);
        });
        Assert.Equal([culture], _log);
        Assert.Equal("fr-FR", CultureInfo.CurrentCulture.Name);
    }

    private Task Log(string line)
    {
        _log.Add(line);
        return Task.CompletedTask;
    }

    private sealed class Logs(string name, List<string> log) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            log.Add(name + " before");
            await next(cancellationToken);
            log.Add(name + " after");
        }
    }

    private sealed class Stops : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
