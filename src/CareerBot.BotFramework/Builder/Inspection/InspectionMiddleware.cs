namespace CareerBot.BotFramework.Builder;

/// <summary>
/// Lets the Emulator look into a live conversation. "/INSPECT open" in the Emulator's debug tab answers with "/INSPECT attach {id}";
/// said in a conversation, that sends the tab all activities and the state of this conversation.
/// </summary>
public class InspectionMiddleware : InterceptionMiddleware
{
    private const string Command = "/INSPECT";
    private static readonly HttpClient SharedHttpClient = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly InspectionState _inspectionState;
    private readonly UserState _userState;
    private readonly ConversationState _conversationState;
    private readonly ServiceClientCredentials _credentials;
    private readonly IStatePropertyAccessor<InspectionSessions> _sessions;

    public InspectionMiddleware(InspectionState inspectionState, UserState userState = null, ConversationState conversationState = null, MicrosoftAppCredentials credentials = null, ILogger<InspectionMiddleware> logger = null)
        : base(logger)
    {
        _inspectionState = inspectionState ?? throw new ArgumentNullException(nameof(inspectionState));
        _userState = userState;
        _conversationState = conversationState;
        _credentials = credentials;
        _sessions = inspectionState.CreateProperty<InspectionSessions>("InspectionSessionByStatus");
    }

    /// <summary>Carries out an inspection command; false when the activity is none.</summary>
    public async Task<bool> ProcessCommandAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.Type != ActivityTypes.Message || turnContext.Activity.Text is null) return false;
        switch (ReadCommand(turnContext.Activity))
        {
            case [Command, "open"]:
                await OpenAsync(turnContext, cancellationToken);
                return true;
            case [Command, "attach", var id]:
                await AttachAsync(turnContext, id, cancellationToken);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The client that reaches inspectors; its time-out bounds how long a dead one can hold up a turn, once.</summary>
    protected virtual HttpClient GetHttpClient() => SharedHttpClient;

    protected override async Task<(bool, bool)> InboundAsync(ITurnContext turnContext, Activity traceActivity, CancellationToken cancellationToken)
    {
        if (await ProcessCommandAsync(turnContext, cancellationToken)) return (false, false);
        return (true, await SendAsync(turnContext, [traceActivity], cancellationToken));
    }

    protected override Task OutboundAsync(ITurnContext turnContext, IEnumerable<Activity> traceActivities, CancellationToken cancellationToken) =>
        SendAsync(turnContext, traceActivities, cancellationToken);

    protected override async Task TraceStateAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var state = new JsonObject
        {
            ["userState"] = await ReadAsync(_userState, turnContext, cancellationToken),
            ["conversationState"] = await ReadAsync(_conversationState, turnContext, cancellationToken),
        };
        await SendAsync(turnContext, [InspectionTrace.State(state)], cancellationToken);
    }

    private static string[] ReadCommand(Activity activity)
    {
        // On a copy: the bot is to see the message as it came
        var text = new Activity(ActivityTypes.Message) { Text = activity.Text, Recipient = activity.Recipient, Entities = activity.Entities }.RemoveRecipientMention();
        return text.Split((char[])null, StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task<JsonNode> ReadAsync(BotState state, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (state is null) return null;
        await state.LoadAsync(turnContext, force: false, cancellationToken);
        return state.Get(turnContext);
    }

    private async Task OpenAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var sessions = await _sessions.GetAsync(turnContext, () => new InspectionSessions(), cancellationToken);
        var id = Guid.NewGuid().ToString();
        sessions.OpenedSessions[id] = turnContext.Activity.GetConversationReference();
        await turnContext.SendActivityAsync(InspectionTrace.Command($"{Command} attach {id}"), cancellationToken);
        await _inspectionState.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    private async Task AttachAsync(ITurnContext turnContext, string id, CancellationToken cancellationToken)
    {
        var sessions = await _sessions.GetAsync(turnContext, () => new InspectionSessions(), cancellationToken);
        var answer = $"Open session with id {id} does not exist.";
        if (sessions.OpenedSessions.Remove(id, out var inspector))
        {
            sessions.AttachedSessions[turnContext.Activity.Conversation.Id] = inspector;
            answer = "Attached to session, all traffic is being replicated for inspection.";
        }
        await turnContext.SendActivityAsync(MessageFactory.Text(answer), cancellationToken);
        await _inspectionState.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    // False when nobody inspects this conversation, or no longer
    private async Task<bool> SendAsync(ITurnContext turnContext, IEnumerable<Activity> traces, CancellationToken cancellationToken)
    {
        var sessions = await _sessions.GetAsync(turnContext, () => new InspectionSessions(), cancellationToken);
        if (turnContext.Activity.Conversation?.Id is not { } conversationId || !sessions.AttachedSessions.TryGetValue(conversationId, out var inspector)) return false;
        try
        {
            using var client = new ConnectorClient(new Uri(inspector.ServiceUrl), _credentials, GetHttpClient());
            foreach (var trace in traces)
                await client.Conversations.SendToConversationAsync(trace.ApplyConversationReference(inspector), cancellationToken);
            return true;
        }
        catch (Exception e) when (e is HttpRequestException or ErrorResponseException or UriFormatException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sessions.AttachedSessions.Remove(conversationId);
            await _inspectionState.SaveChangesAsync(turnContext, force: false, cancellationToken);
            return false;
        }
    }
}
