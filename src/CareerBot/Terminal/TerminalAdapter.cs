using CareerBot.Hosting;

namespace CareerBot.Terminal;

/// <summary>The channel of the terminal: a turn's replies are handed back to the caller.</summary>
public sealed class TerminalAdapter : BotAdapter
{
    /// <summary>The channel's id.</summary>
    public const string ChannelId = "console";

    private readonly IBot bot;
    private readonly TimeProvider time;

    public TerminalAdapter(IBot bot, IEnumerable<IMiddleware> middleware, TurnFailure failure, TimeProvider time)
    {
        this.bot = bot;
        this.time = time;
        foreach (var item in middleware)
            Use(item);
        OnTurnError = failure.HandleAsync;
    }

    /// <summary>Runs a turn.</summary>
    /// <param name="activity">What the user does; addresses are filled in.</param>
    /// <param name="conversationId">Which conversation.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<TerminalTurn> SendAsync(Activity activity, string conversationId, CancellationToken cancellationToken)
    {
        activity.Id ??= Guid.NewGuid().ToString("n");
        activity.Timestamp ??= time.GetUtcNow();
        activity.ChannelId = ChannelId;
        activity.Conversation = new ConversationAccount { Id = conversationId };
        activity.From = new ChannelAccount { Id = "user", Role = RoleTypes.User };
        activity.Recipient = new ChannelAccount { Id = "bot", Role = RoleTypes.Bot };
        activity.Locale ??= "vi-VN";
        using var turn = new TurnContext(this, activity);
        var replies = new List<Activity>();
        turn.TurnState.Add(replies);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
        return new TerminalTurn(replies, turn.TurnState.Get<Knowledge.Understanding.MessageReading>());
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var replies = turnContext.TurnState.Get<List<Activity>>();
        replies.AddRange(activities.Where(activity => !string.Equals(activity.Type, ActivityTypes.Trace, StringComparison.Ordinal)));
        return Task.FromResult(activities.Select(_ => new ResourceResponse { Id = Guid.NewGuid().ToString("n") }).ToArray());
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: what stands in a terminal cannot be changed.</exception>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The terminal cannot change what it has printed.");

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: what stands in a terminal cannot be deleted.</exception>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The terminal cannot delete what it has printed.");
}
