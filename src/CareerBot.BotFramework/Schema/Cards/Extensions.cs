namespace CareerBot.BotFramework.Schema;

/// <summary>Cards as attachments.</summary>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => ToAttachment(card, HeroCard.ContentType);

    public static Attachment ToAttachment(this ThumbnailCard card) => ToAttachment(card, ThumbnailCard.ContentType);

    public static Attachment ToAttachment(this SigninCard card) => ToAttachment(card, SigninCard.ContentType);

    public static Attachment ToAttachment(this ReceiptCard card) => ToAttachment(card, ReceiptCard.ContentType);

    private static Attachment ToAttachment(object card, string contentType) => new() { Content = card, ContentType = contentType };
}
