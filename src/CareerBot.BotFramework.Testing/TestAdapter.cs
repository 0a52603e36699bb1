using System.Globalization;

namespace CareerBot.BotFramework.Testing;

/// <summary>An adapter that keeps the bot's replies in a queue.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private int _nextId;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(NewConversation(channelId), sendTraceActivity)
    {
    }

    /// <param name="conversation">Whom the bot talks to; by default User1 in Conversation1 on channel "test".</param>
    /// <param name="sendTraceActivity">Whether traces are kept as replies.</param>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? NewConversation("test");
    }

    public bool EnableTrace { get; set; }

    public string Locale { get; set; } = "en-us";

    /// <summary>The replies that nobody has fetched yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    public ConversationReference Conversation { get; set; }

    /// <summary>The clock. Not in the official SDK.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot")
    {
        ArgumentNullException.ThrowIfNull(name);
        return new ConversationReference
        {
            ChannelId = "test",
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(isGroup: false, conversationType: name, id: name),
            User = Account(user),
            Bot = Account(bot),
            Locale = "en-us",
        };
    }

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn with an activity, filling in what is missing.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_lock) Complete(activity);
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0) throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        foreach (var activity in activities)
        {
            if (string.IsNullOrEmpty(activity.Id)) activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= TimeProvider.GetUtcNow();
            if (activity.Type == ActivityTypesEx.Delay) await Task.Delay(Delay(activity), TimeProvider, cancellationToken);
            else if (activity.Type != ActivityTypes.Trace || EnableTrace) Enqueue(activity);
        }
        return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
    }

    /// <summary>Replaces a reply that is still in the queue.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_lock)
        {
            if (!ActiveQueue.Any(queued => queued.Id == activity.Id)) return Task.FromResult(new ResourceResponse());
            Requeue(ActiveQueue.Select(queued => queued.Id == activity.Id ? activity : queued));
            return Task.FromResult(new ResourceResponse(activity.Id));
        }
    }

    /// <summary>Removes a reply that is still in the queue.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        lock (_lock) Requeue(ActiveQueue.Where(queued => queued.Id != reference.ActivityId));
        return Task.CompletedTask;
    }

    /// <summary>Runs a turn in a conversation that begins, with an empty queue.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        lock (_lock) ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        return ProcessActivityAsync(update, callback, cancellationToken);
    }

    /// <summary>The next reply; null when there is none.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock) return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>The next reply, when it comes.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (ActiveQueue.TryDequeue(out var reply)) return Task.FromResult<IActivity>(reply);
            var waiter = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiter);
            var registration = cancellationToken.Register(() => waiter.TrySetCanceled(cancellationToken));
            _ = waiter.Task.ContinueWith(_ => registration.Dispose(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return waiter.Task;
        }
    }

    /// <summary>A message of the user.</summary>
    public Activity MakeActivity(string text = null)
    {
        lock (_lock)
        {
            return new Activity(ActivityTypes.Message)
            {
                Locale = Locale,
                From = Conversation.User,
                Recipient = Conversation.Bot,
                Conversation = Conversation.Conversation,
                ServiceUrl = Conversation.ServiceUrl,
                Id = NextId(),
                Text = text,
            };
        }
    }

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference NewConversation(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = "https://test.com",
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
        Locale = "en-us",
    };

    private static ChannelAccount Account(string name) => new(id: name.ToLowerInvariant(), name: name);

    private static TimeSpan Delay(Activity activity) =>
        TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value is JsonElement json ? json.GetInt32() : activity.Value, CultureInfo.InvariantCulture));

    private string NextId() => (_nextId++).ToString(CultureInfo.InvariantCulture);

    private void Complete(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null || activity.From.Id is "unknown" || activity.From.Role == RoleTypes.Bot) activity.From = Conversation.User;
        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        if (activity.Timestamp is null || activity.Timestamp == default(DateTimeOffset)) activity.Timestamp = TimeProvider.GetUtcNow();
        if (activity.LocalTimestamp is null || activity.LocalTimestamp == default(DateTimeOffset)) activity.LocalTimestamp = TimeProvider.GetLocalNow();
    }

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiter))
            {
                if (waiter.TrySetResult(activity)) return;
            }
            ActiveQueue.Enqueue(activity);
        }
    }

    private void Requeue(IEnumerable<Activity> activities)
    {
        var kept = activities.ToList();
        ActiveQueue.Clear();
        foreach (var activity in kept) ActiveQueue.Enqueue(activity);
    }
}
