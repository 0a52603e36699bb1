namespace CareerBot.BotFramework.Tests.Schema;

public class ActivityTests
{
    private static Activity Incoming(string type = ActivityTypes.Message, string channelId = Channels.Emulator) => new(type)
    {
        Id = "in-1",
        ChannelId = channelId,
        ServiceUrl = "http://localhost:1",
        Locale = "vi-VN",
        Text = "chào",
        From = new ChannelAccount("u", "User", "user"),
        Recipient = new ChannelAccount("b", "Bot", "bot"),
        Conversation = new ConversationAccount(isGroup: false, id: "c", name: "chat", conversationType: "personal"),
    };

    [Fact]
    public void Reply_goes_from_the_receiver_to_the_sender()
    {
        var reply = Incoming().CreateReply("xin chào");
        Assert.Equal(("message", "xin chào", "b", "Bot", "u", "User", "in-1"), (reply.Type, reply.Text, reply.From.Id, reply.From.Name, reply.Recipient.Id, reply.Recipient.Name, reply.ReplyToId));
        Assert.Equal(("emulator", "http://localhost:1", "c", "vi-VN"), (reply.ChannelId, reply.ServiceUrl, reply.Conversation.Id, reply.Locale));
        Assert.Null(reply.From.Role);
        Assert.Null(reply.Conversation.ConversationType);
        Assert.NotNull(reply.Timestamp);
        Assert.Empty(reply.Attachments);
        Assert.Empty(reply.Entities);
    }

    [Fact]
    public void Reply_without_text_has_empty_text() => Assert.Equal(string.Empty, Incoming().CreateReply().Text);

    [Theory]
    [InlineData("directline", null)]
    [InlineData("WebChat", null)]
    [InlineData("emulator", "in-1")]
    public void Reply_to_a_conversation_update_names_it_except_on_web_channels(string channelId, string replyToId)
    {
        var update = Incoming(ActivityTypes.ConversationUpdate, channelId);
        Assert.Equal(replyToId, update.CreateReply().ReplyToId);
        Assert.Equal(replyToId, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void Applying_a_reference_addresses_the_same_activity_as_a_reply()
    {
        var outgoing = new Activity(ActivityTypes.Message);
        var same = outgoing.ApplyConversationReference(Incoming().GetConversationReference());
        Assert.Same(outgoing, same);
        Assert.Equal(("b", "u", "in-1", "vi-VN"), (same.From.Id, same.Recipient.Id, same.ReplyToId, same.Locale));
    }

    [Fact]
    public void Applying_a_reference_keeps_locale_and_reply_id_when_it_has_none()
    {
        var outgoing = new Activity(ActivityTypes.Message) { Locale = "en-US", ReplyToId = "x" };
        outgoing.ApplyConversationReference(new ConversationReference { Locale = "vi-VN" });
        Assert.Equal(("en-US", "x"), (outgoing.Locale, outgoing.ReplyToId));
    }

    [Fact]
    public void Applying_a_reference_as_incoming_swaps_sender_and_receiver()
    {
        var activity = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference(), isIncoming: true);
        Assert.Equal(("u", "b", "in-1", null), (activity.From.Id, activity.Recipient.Id, activity.Id, activity.ReplyToId));
    }

    [Fact]
    public void Reference_of_a_reply_names_the_reply() =>
        Assert.Equal("r", Incoming().GetReplyConversationReference(new ResourceResponse("r")).ActivityId);

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/special", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void Type_is_compared_up_to_the_slash_ignoring_case(string type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity(type).AsMessageActivity() is not null);

    [Fact]
    public void Every_cast_fits_its_type_only()
    {
        Assert.NotNull(new Activity("typing").AsTypingActivity());
        Assert.NotNull(new Activity("event").AsEventActivity());
        Assert.NotNull(new Activity("invoke").AsInvokeActivity());
        Assert.NotNull(new Activity("trace").AsTraceActivity());
        Assert.NotNull(new Activity("conversationUpdate").AsConversationUpdateActivity());
        Assert.NotNull(new Activity("endOfConversation").AsEndOfConversationActivity());
        Assert.NotNull(new Activity("installationUpdate").AsInstallationUpdateActivity());
        Assert.NotNull(new Activity("messageReaction").AsMessageReactionActivity());
        Assert.NotNull(new Activity("handoff").AsHandoffActivity());
        Assert.NotNull(new Activity("command").AsCommandActivity());
        Assert.Null(new Activity("event").AsInvokeActivity());
    }

    [Fact]
    public void Mentions_are_found_and_removed()
    {
        var activity = Incoming();
        activity.Text = "<at>Bot</at> lương bao nhiêu?";
        activity.Entities = [new Mention { Mentioned = new ChannelAccount("b", "Bot"), Text = "<at>Bot</at>" }, new Entity("place")];
        Assert.Equal("b", Assert.Single(activity.GetMentions()).Mentioned.Id);
        Assert.True(activity.MentionsRecipient());
        Assert.False(activity.MentionsId("x"));
        Assert.Equal("lương bao nhiêu?", activity.RemoveRecipientMention());
        Assert.Equal("lương bao nhiêu?", activity.Text);
    }

    [Fact]
    public void Entity_becomes_what_it_is_set_to()
    {
        var entity = new Entity();
        entity.SetAs(new Mention { Mentioned = new ChannelAccount("u"), Text = "@u" });
        Assert.Equal("mention", entity.Type);
        Assert.Equal("u", entity.GetAs<Mention>().Mentioned.Id);
    }

    [Fact]
    public void Message_has_content_when_there_is_something_to_show()
    {
        Assert.False(new Activity("message") { Text = " " }.HasContent());
        Assert.True(new Activity("message") { Text = "x" }.HasContent());
        Assert.True(new Activity("message") { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity("message") { ChannelData = new object() }.HasContent());
    }

    [Fact]
    public void Channel_data_is_given_back_as_the_type_that_was_set()
    {
        var data = new ChannelAccount("x");
        var activity = new Activity { ChannelData = data };
        Assert.Same(data, activity.GetChannelData<ChannelAccount>());
        Assert.True(activity.TryGetChannelData<ChannelAccount>(out var same));
        Assert.Same(data, same);
        Assert.False(new Activity().TryGetChannelData<ChannelAccount>(out _));
        Assert.Null(new Activity().GetChannelData<ChannelAccount>());
    }

    [Fact]
    public void Continuation_is_an_event_from_the_user_to_the_bot()
    {
        var reference = Incoming().GetConversationReference();
        var activity = reference.GetContinuationActivity();
        Assert.Equal(("event", "ContinueConversation", "u", "b"), (activity.Type, activity.Name, activity.From.Id, activity.Recipient.Id));
        Assert.Same(reference, activity.RelatesTo);
    }

    [Fact]
    public void Trace_is_addressed_like_a_reply_and_named_by_its_caller()
    {
        var trace = Incoming().CreateTrace("n", "v");
        Assert.Equal(("n", "v", "String", nameof(Trace_is_addressed_like_a_reply_and_named_by_its_caller)), (trace.Name, (string)trace.Value, trace.ValueType, trace.Label));
        Assert.Equal("u", trace.Recipient.Id);
    }

    [Fact]
    public void Cards_become_attachments_of_their_content_type()
    {
        Assert.Equal(HeroCard.ContentType, new HeroCard().ToAttachment().ContentType);
        Assert.Equal(ThumbnailCard.ContentType, new ThumbnailCard().ToAttachment().ContentType);
        Assert.Equal(ReceiptCard.ContentType, new ReceiptCard().ToAttachment().ContentType);
        Assert.Equal("signin", SigninCard.Create("t", "b", "https://x").Buttons[0].Type);
    }

    [Fact]
    public void Text_is_a_card_action()
    {
        CardAction action = "Lương";
        Assert.Equal(("Lương", "Lương"), (action.Title, (string)action.Value));
    }
}
