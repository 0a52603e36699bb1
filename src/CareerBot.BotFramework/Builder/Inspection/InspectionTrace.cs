namespace CareerBot.BotFramework.Builder;

/// <summary>The traces that the Emulator's inspector shows.</summary>
internal static class InspectionTrace
{
    private const string ActivityValueType = "https://www.botframework.com/schemas/activity";

    public static Activity Received(Activity activity) => Trace("ReceivedActivity", "Received Activity", ActivityValueType, BotJson.Clone(activity));

    public static Activity Sent(Activity activity) => Trace("SentActivity", "Sent Activity", ActivityValueType, BotJson.Clone(activity));

    public static Activity Updated(Activity activity) => Trace("MessageUpdate", "Message Update", ActivityValueType, BotJson.Clone(activity));

    public static Activity Deleted(ConversationReference reference) =>
        Trace("MessageDelete", "Deleted Message", "https://www.botframework.com/schemas/conversationReference", reference);

    public static Activity Error(Exception exception) =>
        Trace("TurnError", "Turn Error", "https://www.botframework.com/schemas/error", exception.Message);

    public static Activity State(JsonObject state) => Trace("BotState", "Bot State", "https://www.botframework.com/schemas/botState", state);

    public static Activity Command(string command) => Trace("Command", "Command", "https://www.botframework.com/schemas/command", command);

    private static Activity Trace(string name, string label, string valueType, object value) => new(ActivityTypes.Trace)
    {
        Timestamp = TimeProvider.System.GetUtcNow(),
        Name = name,
        Label = label,
        ValueType = valueType,
        Value = value,
    };
}
