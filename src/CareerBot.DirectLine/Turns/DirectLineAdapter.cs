namespace CareerBot.DirectLine.Turns;

/// <summary>
/// Runs turns of the bot for Direct Line. Replies of a turn are kept until its end, to be stored with it; what the bot
/// says outside a turn is stored at once. Traces and typing indicators are not shown: a turn takes milliseconds.
/// </summary>
/// <param name="log">Where conversations are kept.</param>
/// <param name="options">For the bot's name.</param>
/// <param name="time">For activities that wait.</param>
public sealed class DirectLineAdapter(IConversationLog log, IOptions<DirectLineOptions> options, TimeProvider time) : BotAdapter
{
    /// <summary>The bot's account.</summary>
    internal ChannelAccount Bot => new() { Id = ActivityObject.BotId, Name = options.Value.BotName, Role = RoleTypes.Bot };

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = new ResourceResponse { Id = await SendAsync(turnContext, activities[i], cancellationToken) };
        return responses;
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: Direct Line has no updates.</exception>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot change what was said.");

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: Direct Line has no deletions of one activity.</exception>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot delete what was said.");

    /// <summary>Runs a turn.</summary>
    /// <param name="activity">What the user did.</param>
    /// <param name="replies">Receives what the bot says.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether the user wishes that the conversation be deleted.</returns>
    internal async Task<bool> RunAsync(Activity activity, TurnReplies replies, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add(replies);
        await RunPipelineAsync(turn, callback, cancellationToken);
        return ConversationDeletion.IsWished(turn);
    }

    private async Task<string?> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToDouble(activity.Value, CultureInfo.InvariantCulture)), time, cancellationToken);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turn.TurnState[InvokeResponseKey] = activity;
                return null;
            case ActivityTypes.Trace or ActivityTypes.Typing:
                return null;
            default:
                return turn.TurnState.Get<TurnReplies>()?.Add(activity) ?? await SayAsync(activity);
        }
    }

    private async Task<string?> SayAsync(Activity activity)
    {
        var conversationId = activity.Conversation.Id;
        var json = ActivityObject.Address(ActivityObject.Of(activity), conversationId, ActivityObject.Account(Bot.Id, Bot.Name, RoleTypes.Bot));
        json.Remove("id");
        return (await log.AppendAsync(new NewActivity(conversationId, json)))?.Id;
    }
}
