using CareerBot.Replies;

namespace CareerBot.Tests.Dialogs;

[Collection(nameof(ShippedBot))]
public sealed class GreetingTests(ShippedBot bot)
{
    [Fact]
    public async Task The_first_contact_is_greeted_with_questions_to_ask()
    {
        var greeting = Assert.Single(await bot.Talk().JoinAsync("bot", "user1"));

        Assert.Contains(greeting.Text, bot.Variants(WordingKey.Greeting));
        Assert.Equal(
            bot.Offered("chat.greeting"),
            greeting.SuggestedActions.Actions.Select(action => action.Title));
    }

    [Fact]
    public async Task A_conversation_is_greeted_once()
    {
        var talk = bot.Talk();

        Assert.Single(await talk.JoinAsync("user1"));
        Assert.Empty(await talk.JoinAsync("user1"));
        Assert.Empty(await talk.JoinAsync("user2"));
    }

    [Fact]
    public async Task The_bot_does_not_greet_itself() => Assert.Empty(await bot.Talk().JoinAsync("bot"));

    [Fact]
    public async Task Each_conversation_is_greeted()
    {
        Assert.Single(await bot.Talk().JoinAsync("user1"));
        Assert.Single(await bot.Talk().JoinAsync("user1"));
    }

    [Fact]
    public async Task A_conversation_that_ended_is_greeted_anew()
    {
        var talk = bot.Talk();
        await talk.JoinAsync("user1");

        Assert.Empty(await talk.SendAsync(new Activity { Type = ActivityTypes.EndOfConversation }));

        Assert.Single(await talk.JoinAsync("user1"));
    }
}
