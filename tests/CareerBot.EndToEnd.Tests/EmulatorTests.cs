using System.Net;
using System.Text.Json.Nodes;

namespace CareerBot.EndToEnd.Tests;

[Collection(nameof(CareerBotServer))]
public sealed class EmulatorTests(CareerBotServer server) : IAsyncLifetime
{
    private EmulatorLike emulator = null!;

    public async Task InitializeAsync() => emulator = await EmulatorLike.StartAsync(server);

    public async Task DisposeAsync() => await emulator.DisposeAsync();

    [Fact]
    public async Task Opening_the_chat_brings_one_greeting_with_questions_to_ask()
    {
        var response = await emulator.OpenAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var greeting = await emulator.NextAsync();
        Assert.Contains("CareerBot", greeting.Text, StringComparison.Ordinal);
        Assert.NotEmpty(greeting.Suggestions);
        Assert.DoesNotContain(emulator.Rest(), call => call.Type == "message");
    }

    [Fact]
    public async Task A_second_arrival_is_not_greeted_again()
    {
        await emulator.OpenAsync();
        await emulator.OpenAsync();

        Assert.Single(emulator.Rest(), call => call.Type == "message");
    }

    [Fact]
    public async Task A_question_gets_one_reply_that_is_addressed_to_it()
    {
        await emulator.SendAsync(new JsonObject { ["type"] = "message", ["id"] = "question-7", ["text"] = "lương nhân viên tổng đài bao nhiêu" });

        var reply = await emulator.NextAsync();
        Assert.Contains("33.750", reply.Text, StringComparison.Ordinal);
        Assert.Equal($"{emulator.Conversation}/question-7", reply.Path);
        Assert.Equal("question-7", (string?)reply.Activity["replyToId"]);
        Assert.Equal("bot-1", (string?)reply.Activity["from"]!["id"]);
        Assert.Equal("user-1", (string?)reply.Activity["recipient"]!["id"]);
        Assert.Equal(emulator.Conversation, (string?)reply.Activity["conversation"]!["id"]);
        Assert.DoesNotContain(emulator.Rest(), call => call.Type == "message");
    }

    [Fact]
    public async Task A_suggestion_that_is_tapped_is_answered()
    {
        await emulator.OpenAsync();
        var suggestion = (await emulator.NextAsync()).Suggestions.First();

        await emulator.SayAsync(suggestion);

        Assert.NotEmpty((await emulator.NextAsync()).Suggestions);
    }

    [Fact]
    public async Task The_ranked_matches_are_traced_in_the_shape_of_the_inspector()
    {
        await emulator.SayAsync("làm đêm không ạ?");

        var trace = await emulator.NextAsync("trace");
        Assert.Equal("https://www.qnamaker.ai/schemas/trace", (string?)trace.Activity["valueType"]);
        var value = trace.Activity["value"]!;
        Assert.Equal("làm đêm không ạ?", (string?)value["message"]!["text"]);
        var best = value["queryResults"]![0]!;
        Assert.Equal("schedule.nights-weekends", (string?)best["answer"]);
        Assert.InRange((double)best["score"]!, 50, 100);
        Assert.NotEmpty(best["questions"]!.AsArray());
    }

    [Fact]
    public async Task Inspection_is_opened_attached_and_fed()
    {
        await emulator.SayAsync("/INSPECT open");
        var command = await emulator.NextAsync("trace");
        Assert.Equal("https://www.botframework.com/schemas/command", (string?)command.Activity["valueType"]);
        var attach = (string)command.Activity["value"]!;
        Assert.StartsWith("/INSPECT attach ", attach, StringComparison.Ordinal);

        await using var live = await EmulatorLike.StartAsync(server);
        await live.SayAsync(attach);
        Assert.Contains("Attached to session", (await live.NextAsync()).Text, StringComparison.Ordinal);
        await live.SayAsync("xin chào");

        var received = await emulator.NextAsync("trace");
        Assert.Equal("ReceivedActivity", (string?)received.Activity["name"]);
        Assert.Equal("xin chào", (string?)received.Activity["value"]!["text"]);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_answer()
    {
        var response = await emulator.SendAsync(new JsonObject { ["type"] = "message", ["text"] = "Cần bằng gì?", ["deliveryMode"] = "expectReplies" });

        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        var message = Assert.Single(body["activities"]!.AsArray(), activity => (string?)activity!["type"] == "message");
        Assert.Contains("trung học", (string?)message!["text"], StringComparison.Ordinal);
        Assert.Empty(emulator.Rest());
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_not_implemented()
    {
        var response = await emulator.SendAsync(new JsonObject { ["type"] = "invoke", ["name"] = "nobody/handles" });

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("ping")]
    [InlineData("event")]
    [InlineData("contactRelationUpdate")]
    [InlineData("deleteUserData")]
    [InlineData("messageReaction")]
    [InlineData("somethingNew")]
    public async Task Other_activities_are_taken_in_silence(string type)
    {
        var response = await emulator.SendAsync(new JsonObject { ["type"] = type, ["name"] = "x" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(emulator.Rest(), call => call.Type == "message");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🙂🙂🙂")]
    [InlineData("???")]
    [InlineData("\u0000\ud83d")]
    [InlineData("what is the weather like in London tomorrow?")]
    [InlineData("今日の天気はどうですか")]
    [InlineData("{job} {{ median }} <script>alert(1)</script>")]
    public async Task Whatever_is_typed_gets_one_kind_reply(string text)
    {
        await emulator.SayAsync(text);

        Assert.False(string.IsNullOrWhiteSpace((await emulator.NextAsync()).Text));
        Assert.DoesNotContain(emulator.Rest(), call => call.Type == "message");
    }

    [Fact]
    public async Task Ten_thousand_characters_get_a_kind_reply()
    {
        await emulator.SayAsync(string.Concat(Enumerable.Repeat("lương bao nhiêu ", 625)));

        Assert.NotEmpty((await emulator.NextAsync()).Suggestions);
    }

    [Fact]
    public async Task A_picture_gets_a_kind_reply()
    {
        await emulator.SendAsync(new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "http://127.0.0.1/picture.png" }),
        });

        Assert.False(string.IsNullOrWhiteSpace((await emulator.NextAsync()).Text));
    }
}
