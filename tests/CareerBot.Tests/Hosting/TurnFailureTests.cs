using CareerBot.Replies;
using CareerBot.Terminal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CareerBot.Tests.Hosting;

[Collection(nameof(ShippedBot))]
public sealed class TurnFailureTests : IDisposable
{
    private readonly ShippedBot shipped;
    private readonly LogLines log = new();
    private readonly IHost host;
    private Func<ITurnContext, Task> say = _ => Task.CompletedTask;

    public TurnFailureTests(ShippedBot shipped)
    {
        this.shipped = shipped;
        host = ShippedBot.CreateHost(shipped.Content, services =>
        {
            services.AddSingleton<ILoggerProvider>(log);
            services.AddSingleton<IBot>(new SayingBot(turn => say(turn)));
        });
    }

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_failing_turn_is_logged_with_its_conversation_and_the_user_told_in_Vietnamese()
    {
        var failure = new InvalidDataException("broken");

        var turn = await FailAsync(failure);

        Assert.Contains(turn.Text, shipped.Variants(WordingKey.Error));
        Assert.NotEmpty(turn.Suggestions);
        var line = Assert.Single(log.Lines, line => line.Level == LogLevel.Error);
        Assert.Contains("talk-7", line.Text, StringComparison.Ordinal);
        Assert.Same(failure, line.Exception);
    }

    [Fact]
    public async Task The_user_is_not_told_what_broke() =>
        Assert.DoesNotContain("broken", (await FailAsync(new InvalidDataException("broken"))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Who_is_in_this_process_is_told_of_a_service_that_cannot_be_reached() =>
        Assert.Contains((await FailAsync(new HttpRequestException("refused"))).Text, shipped.Variants(WordingKey.Error));

    [Fact]
    public async Task The_next_turn_works_again()
    {
        await FailAsync(new InvalidDataException("broken"));
        say = turn => turn.SendActivityAsync("Mình đây");

        Assert.Equal("Mình đây", (await SendAsync()).Text);
    }

    [Fact]
    public async Task What_a_failing_turn_had_in_mind_is_forgotten()
    {
        var number = host.Services.GetRequiredService<ConversationState>().CreateProperty<Counter>("counter");
        say = async turn =>
        {
            var counter = await number.GetAsync(turn, () => new Counter());
            counter.Value++;
            await turn.SendActivityAsync(counter.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        };
        await SendAsync();
        Assert.Equal("2", (await SendAsync()).Text);
        var count = say;

        await FailAsync(new InvalidDataException("broken"));
        say = count;

        Assert.Equal("1", (await SendAsync()).Text);
    }

    private Task<TerminalTurn> FailAsync(Exception failure)
    {
        say = _ => throw failure;
        return SendAsync();
    }

    private Task<TerminalTurn> SendAsync() => host.Services.GetRequiredService<TerminalAdapter>()
        .SendAsync(new Activity { Type = ActivityTypes.Message, Text = "x" }, "talk-7", CancellationToken.None);

    private sealed class Counter
    {
        public int Value { get; set; }
    }
}
