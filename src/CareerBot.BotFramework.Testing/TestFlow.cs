namespace CareerBot.BotFramework.Testing;

/// <summary>
/// A conversation as a test: what the user sends, what the bot is to reply. Each call gives a new flow, which starts at once;
/// await <see cref="StartTestAsync"/> for its outcome. A failure throws <see cref="InvalidOperationException"/>, a reply that does not
/// come within the time-out (milliseconds) <see cref="TaskCanceledException"/>.
/// </summary>
public class TestFlow
{
    private const uint DefaultTimeout = 3000;
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Task _testTask;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        _callback = callback;
        _testTask = Task.CompletedTask;
    }

    public TestFlow(Task task, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _testTask = task ?? Task.CompletedTask;
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, Callback(bot))
    {
    }

    /// <summary>The outcome of all steps so far.</summary>
    public Task StartTestAsync() => _testTask;

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    /// <summary>The user joins.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback);
    });

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));
    }

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan, _adapter.TimeProvider));

    /// <summary>The next reply is this text, spaces around aside.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = DefaultTimeout) =>
        AssertReply(_adapter.MakeActivity(expected), description, timeout);

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = DefaultTimeout) => AssertReply(
        reply =>
        {
            var text = reply.AsMessageActivity()?.Text;
            if (text is null || !text.Contains(expected, StringComparison.Ordinal)) throw Failure(description, $"Expected:{expected}\nReceived:{text}");
        },
        description,
        timeout);

    /// <summary>The next reply has this type and text.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(reply => CheckReply(expected, reply, description), description, timeout);
    }

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(equalityComparer);
        return AssertReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply)) throw Failure(description, $"Expected:{BotJson.Write(expected)}\nReceived:{BotJson.Write(reply)}");
            },
            description,
            timeout);
    }

    /// <summary>The next reply passes this check.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
        {
            // No limit while someone steps through the bot
            using var stop = System.Diagnostics.Debugger.IsAttached ? new CancellationTokenSource() : new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout), _adapter.TimeProvider);
            validateActivity(await _adapter.GetNextReplyAsync(stop.Token));
        });
    }

    /// <summary>No reply comes; waits the whole time-out.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = DefaultTimeout) => Then(async () =>
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout), _adapter.TimeProvider);
        IActivity reply;
        try
        {
            reply = await _adapter.GetNextReplyAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        throw Failure(description, $"Expected no reply\nReceived:{BotJson.Write(reply)}");
    });

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = DefaultTimeout) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = DefaultTimeout) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = DefaultTimeout) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>A transcript: what its users said is sent, what its bot said is expected.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = DefaultTimeout) =>
        Test(activities, (expected, actual) => CheckReply(expected, actual, description), description, timeout);

    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(validateReply);
        return activities.Aggregate(this, (flow, activity) => IsFromBot(activity)
            ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout)
            : flow.Send(activity));
    }

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (!candidates.Contains(text, StringComparer.Ordinal)) throw Failure(description, $"Expected one of:{string.Join('\n', candidates)}\nReceived:{text}");
            },
            description,
            timeout);
    }

    private static BotCallbackHandler Callback(IBot bot)
    {
        ArgumentNullException.ThrowIfNull(bot);
        return bot.OnTurnAsync;
    }

    private static bool IsFromBot(IActivity activity) => activity.From?.Role == RoleTypes.Bot
        || (activity.From?.Role is null && string.Equals(activity.From?.Id, "bot", StringComparison.OrdinalIgnoreCase));

    private static void CheckReply(IActivity expected, IActivity actual, string description)
    {
        if (expected.Type != actual.Type) throw Failure(description, $"Type should match. Expected:{expected.Type}\nReceived:{actual.Type}");
        if (expected.Type != ActivityTypes.Message) return;
        var (wanted, received) = (((Activity)expected).Text?.Trim(), ((Activity)actual).Text?.Trim());
        if (wanted != received) throw Failure(description, $"Expected:{wanted}\nReceived:{received}");
    }

    private static InvalidOperationException Failure(string description, string message) =>
        new(description is null ? message : $"{description}:\n{message}");

    private TestFlow Then(Func<Task> step)
    {
        return new TestFlow(RunAsync, this);

        async Task RunAsync()
        {
            await _testTask;
            await step();
        }
    }
}
