namespace CareerBot.BotFramework.Builder;

/// <summary>One turn of a bot behind a <see cref="BotAdapter"/>. Throws <see cref="ObjectDisposedException"/> when used after the turn.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";
    private readonly List<SendActivitiesHandler> _onSend = [];
    private readonly List<UpdateActivityHandler> _onUpdate = [];
    private readonly List<DeleteActivityHandler> _onDelete = [];
    private bool _disposed;

    /// <exception cref="ArgumentNullException">No adapter or no activity.</exception>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
    }

    /// <summary>A turn with another activity that shares state, handlers and buffer with the given one.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        if (turnContext is not TurnContext other) return;
        BufferedReplyActivities = other.BufferedReplyActivities;
        _onSend = other._onSend;
        _onUpdate = other._onUpdate;
        _onDelete = other._onDelete;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; } = [];

    /// <summary>The language of this turn.</summary>
    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set => TurnState.Set(LocaleKey, value);
    }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>Replies held back for the HTTP answer, when the activity asks for <see cref="DeliveryModes.ExpectReplies"/>.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Register(_onSend, handler);

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Register(_onUpdate, handler);

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Register(_onDelete, handler);

    /// <exception cref="ArgumentNullException">No text, or blank.</exception>
    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        if (string.IsNullOrWhiteSpace(textReplyToSend)) throw new ArgumentNullException(nameof(textReplyToSend));
        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak)) message.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint)) message.InputHint = inputHint;
        return SendActivityAsync(message, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <exception cref="ArgumentNullException">No array.</exception>
    /// <exception cref="ArgumentException">An empty array.</exception>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0) throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        var reference = Activity.GetConversationReference();
        var addressed = activities.Select(activity => ((Activity)activity).ApplyConversationReference(reference)).ToList();
        return SendFromAsync(0, addressed, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        BotAssert.ActivityNotNull(activity);
        var update = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        return UpdateFromAsync(0, update, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        if (string.IsNullOrWhiteSpace(activityId)) throw new ArgumentNullException(nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteFromAsync(0, reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        BotAssert.ConversationReferenceNotNull(conversationReference);
        return DeleteFromAsync(0, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed) return;
        if (disposing) TurnState.Dispose();
        _disposed = true;
    }

    private TurnContext Register<T>(List<T> handlers, T handler)
        where T : Delegate
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }

    private Task<ResourceResponse[]> SendFromAsync(int index, List<Activity> activities, CancellationToken cancellationToken)
    {
        if (index == _onSend.Count) return DeliverAsync(activities, cancellationToken);
        return _onSend[index](this, activities, () => SendFromAsync(index + 1, activities, cancellationToken));
    }

    private Task<ResourceResponse> UpdateFromAsync(int index, Activity activity, CancellationToken cancellationToken)
    {
        if (index == _onUpdate.Count) return Adapter.UpdateActivityAsync(this, activity, cancellationToken);
        return _onUpdate[index](this, activity, () => UpdateFromAsync(index + 1, activity, cancellationToken));
    }

    private Task DeleteFromAsync(int index, ConversationReference reference, CancellationToken cancellationToken)
    {
        if (index == _onDelete.Count) return Adapter.DeleteActivityAsync(this, reference, cancellationToken);
        return _onDelete[index](this, reference, () => DeleteFromAsync(index + 1, reference, cancellationToken));
    }

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
        for (var i = 0; i < Math.Min(responses?.Length ?? 0, activities.Count); i++)
            activities[i].Id = responses[i]?.Id;
        if (activities.Exists(activity => activity.Type != ActivityTypes.Trace)) Responded = true;
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            BufferedReplyActivities.Add(activity);
            // The answer to an invoke is HTTP's, whatever the delivery mode
            if (activity.Type == ActivityTypesEx.InvokeResponse) TurnState.Set(BotAdapter.InvokeResponseKey, activity);
        }
        return [.. activities.Select(_ => new ResourceResponse())];
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_disposed, this);
}
