namespace CareerBot.BotFramework.Tests.Builder;

public class MessageFactoryTests
{
    [Fact]
    public void Text_expects_input_unless_told()
    {
        var message = MessageFactory.Text("chào", "<speak/>");
        Assert.Equal(("message", "chào", "<speak/>", "acceptingInput"), (message.Type, message.Text, message.Speak, message.InputHint));
        Assert.Equal("ignoringInput", MessageFactory.Text("x", inputHint: InputHints.IgnoringInput).InputHint);
    }

    [Fact]
    public void Blank_text_is_none()
    {
        var message = MessageFactory.Text(" ", " ");
        Assert.Null(message.Text);
        Assert.Null(message.Speak);
    }

    [Fact]
    public void Suggested_actions_send_their_title()
    {
        string[] actions = ["Lương", "Kỹ năng"];
        var message = MessageFactory.SuggestedActions(actions, "chọn", null, null);
        Assert.Equal(["Lương", "Kỹ năng"], message.SuggestedActions.Actions.Select(a => (string)a.Value));
        Assert.All(message.SuggestedActions.Actions, a => Assert.Equal(ActionTypes.ImBack, a.Type));
    }

    [Fact]
    public void Suggested_actions_go_to_the_given_users()
    {
        CardAction[] actions = [new CardAction { Title = "x" }];
        string[] users = ["u"];
        Assert.Equal(users, MessageFactory.SuggestedActions(actions, "t", null, null, users).SuggestedActions.To);
    }

    [Fact]
    public void Attachments_stand_in_a_list_or_a_carousel()
    {
        Attachment[] cards = [new HeroCard("a").ToAttachment(), new HeroCard("b").ToAttachment()];
        Assert.Equal(("list", 2), (MessageFactory.Attachment(cards).AttachmentLayout, MessageFactory.Attachment(cards).Attachments.Count));
        Assert.Equal("carousel", MessageFactory.Carousel(cards).AttachmentLayout);
        Assert.Single(MessageFactory.Attachment(cards[0], "t").Attachments);
    }

    [Fact]
    public void Content_url_is_an_attachment()
    {
        var attachment = Assert.Single(MessageFactory.ContentUrl("https://x/y.png", "image/png", "y").Attachments);
        Assert.Equal(("https://x/y.png", "image/png", "y"), (attachment.ContentUrl, attachment.ContentType, attachment.Name));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png"));
    }

    [Fact]
    public void Missing_lists_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null, "t", null, null));
    }
}
