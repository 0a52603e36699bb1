namespace CareerBot.BotFramework.Schema;

/// <summary>Source-generated metadata of everything that goes over the wire.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(List<Activity>))]
[JsonSerializable(typeof(ChannelAccount[]))]
[JsonSerializable(typeof(List<ChannelAccount>))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(ReceiptCard))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(SigninCard))]
[JsonSerializable(typeof(ThumbnailCard))]
[JsonSerializable(typeof(Transcript))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonArray))]
internal sealed partial class BotJsonContext : JsonSerializerContext;
