namespace CareerBot.BotFramework.Tests.Schema;

public class ActivityJsonTests
{
    [Theory]
    [InlineData("""{"type":"message","text":"Lương tối thiểu là bao nhiêu? 😀","attachments":[],"entities":[]}""")]
    [InlineData("""{"type":"message","from":{"id":"u","tier":{"a":[1,null,"x"]}},"conversation":{"id":"c","isGroup":false,"threads":[]},"made-up":{"deep":{"er":true}}}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"x","content":{"Title":"T","n":1.50},"odd":"kept"}],"entities":[{"type":"ClientCapabilities","requiresBotState":true,"n":12345678901234567890}]}""")]
    [InlineData("""{"type":"message","channelData":{"int":1,"big":12345678901234567890123456789,"real":1.0,"exp":1e10,"no":null,"yes":true,"text":"2020-01-01T00:00:00Z"},"value":9007199254740993}""")]
    [InlineData("""{"type":"event","name":"n","value":[1,[2,{"a":{}}]],"timestamp":"2026-01-02T03:04:05.678+07:00"}""")]
    [InlineData("""{"type":"event","value":"text"}""")]
    [InlineData("""{"type":"message","properties":{"a":1},"extensionFields":2,"odd":1.10}""")]
    [InlineData("""{"type":"message","from":{"id":"u","properties":{"x":1}},"entities":[{"type":"mention","mentioned":{"id":"b","properties":1},"extra":[1]}]}""")]
    [InlineData("""{"type":"event","value":false}""")]
    public void Json_survives_a_round_trip(string json)
    {
        var activity = BotJson.Read<Activity>(json);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(BotJson.Write(activity))), BotJson.Write(activity));
    }

    [Fact]
    public void Large_numbers_keep_their_digits()
    {
        var json = BotJson.Write(BotJson.Read<Activity>("""{"type":"event","value":{"n":12345678901234567890123456789,"r":1.10},"channelData":9007199254740993}"""));
        Assert.Contains("12345678901234567890123456789", json, StringComparison.Ordinal);
        Assert.Contains("1.10", json, StringComparison.Ordinal);
        Assert.Contains("9007199254740993", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Vietnamese_is_written_as_it_is() => Assert.Contains("lương", BotJson.Write(new Activity("message") { Text = "lương" }), StringComparison.Ordinal);

    [Fact]
    public void Nulls_are_dropped_and_empty_lists_written() =>
        Assert.Equal("""{"type":"message","attachments":[],"entities":[]}""", BotJson.Write(Activity.CreateMessageActivity()));

    [Fact]
    public void Offset_of_a_date_is_kept()
    {
        var activity = BotJson.Read<Activity>("""{"type":"message","localTimestamp":"2026-01-02T03:04:05+07:00"}""");
        Assert.Equal(TimeSpan.FromHours(7), activity.LocalTimestamp.Value.Offset);
        Assert.Contains("2026-01-02T03:04:05+07:00", BotJson.Write(activity), StringComparison.Ordinal);
    }

    [Fact]
    public void Card_content_has_the_wire_names()
    {
        var card = new HeroCard { Title = "T", Buttons = [new CardAction { Type = ActionTypes.ImBack, Title = "B", Value = "v" }], Images = [new CardImage("u")] };
        Assert.Equal(
            """{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"T","images":[{"url":"u"}],"buttons":[{"type":"imBack","title":"B","value":"v"}]}}""",
            BotJson.Write(card.ToAttachment()));
    }

    [Fact]
    public void Mention_in_a_list_of_entities_keeps_its_fields()
    {
        var activity = new Activity("message") { Entities = [new Mention { Mentioned = new ChannelAccount("u"), Text = "@u" }] };
        var read = BotJson.Read<Activity>(BotJson.Write(activity));
        Assert.Equal("u", Assert.Single(read.GetMentions()).Mentioned.Id);
    }

    [Fact]
    public void Objects_of_ones_own_are_written_as_declared_and_read_back()
    {
        var activity = BotJson.Read<Activity>(BotJson.Write(new Activity("event") { ChannelData = new Own { Name = "n", Count = 2 }, Value = new Own { Name = "v" } }));
        Assert.Equal(("n", 2), (activity.GetChannelData<Own>().Name, activity.GetChannelData<Own>().Count));
        Assert.True(activity.TryGetChannelData<Own>(out _));
        Assert.False(activity.TryGetChannelData<List<int>>(out _));
        Assert.Equal("v", BotJson.Convert<Own>(activity.Value).Name);
    }

    [Fact]
    public void Names_are_read_in_any_case() => Assert.Equal("message", BotJson.Read<Activity>("""{"Type":"message"}""").Type);

    [Fact]
    public void Number_is_read_where_text_is_expected()
    {
        var activity = BotJson.Read<Activity>("""{"type":"message","text":5,"from":{"id":42},"name":true}""");
        Assert.Equal(("5", "42", "True"), (activity.Text, activity.From.Id, activity.Name));
    }

    [Theory]
    [InlineData("""{"type":"message","text":"a\ud83d"}""", "a\uFFFD")]
    [InlineData("""{"type":"message","text":"\ude00\ud83d\ude00\\ud83d"}""", "\uFFFD😀\\ud83d")]
    public void Lone_surrogate_becomes_the_replacement_character(string json, string text) =>
        Assert.Equal(text, BotJson.ReadActivity(Encoding.UTF8.GetBytes(json)).Text);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":{}}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","entities":[1]}""")]
    public void What_is_no_activity_is_refused(string json) =>
        Assert.Throws<JsonException>(() => BotJson.ReadActivity(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Invalid_utf8_is_refused() =>
        Assert.Throws<JsonException>(() => BotJson.ReadActivity((byte[])[.. "{\"type\":\""u8, 0xff, .. "\"}"u8]));

    [Fact]
    public void Byte_order_mark_is_skipped() =>
        Assert.Equal("message", BotJson.ReadActivity((byte[])[.. "\uFEFF"u8, .. """{"type":"message"}"""u8]).Type);

    [Theory]
    [InlineData(120, true)]
    [InlineData(200, false)]
    public void Depth_is_limited(int depth, bool isRead)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"type":"message","channelData":{{new string('[', depth)}}{{new string(']', depth)}}}""");
        if (isRead) Assert.NotNull(BotJson.Clone(BotJson.ReadActivity(json)).ChannelData);
        else Assert.Throws<JsonException>(() => BotJson.ReadActivity(json));
    }

    [Fact]
    public void Repeated_names_do_no_harm()
    {
        var activity = BotJson.ReadActivity("""{"type":"message","x":{"a":1,"a":2},"x":{"a":1,"a":2},"channelData":{"b":1,"b":2},"text":"1","text":"2"}"""u8.ToArray());
        Assert.Equal("2", activity.Text);
        Assert.Equal("2", BotJson.Clone(activity).Text);
    }

    [Fact]
    public void Lone_surrogates_in_unknown_fields_can_be_written()
    {
        var activity = BotJson.ReadActivity("""{"type":"message","x":{"y":"\ud83d"},"channelData":{"\ud83d":"\ude00"}}"""u8.ToArray());
        Assert.Contains("\uFFFD", BotJson.Write(activity), StringComparison.Ordinal);
    }

    [Fact]
    public void Activity_without_properties_can_be_written() => Assert.Equal("""{"type":"x"}""", BotJson.Write(new Activity("x") { Properties = null }));

    [Fact]
    public void Clone_shares_nothing()
    {
        var activity = new Activity("message") { From = new ChannelAccount("u"), Entities = [new Entity("x")] };
        var clone = BotJson.Clone(activity);
        clone.From.Id = "other";
        clone.Entities.Clear();
        Assert.Equal("u", activity.From.Id);
        Assert.Single(activity.Entities);
    }

    private sealed class Own
    {
        public string Name { get; set; }

        public int Count { get; set; }
    }
}
