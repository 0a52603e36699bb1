namespace CareerBot.BotFramework.Builder;

/// <summary>Records what comes in, what is sent, updated and deleted, as copies and in order, at the end of the turn.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        _logger = transcriptLogger ?? throw new ArgumentNullException(nameof(transcriptLogger), "TranscriptLoggerMiddleware requires a ITranscriptLogger implementation.  ");
    }

    /// <summary>Dates what is sent and deleted. Not in the official SDK.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        var transcript = new Queue<Activity>();
        RecordIncoming(turnContext, transcript);
        RecordOutgoing(turnContext, transcript);
        try
        {
            await nextTurn(cancellationToken);
        }
        finally
        {
            await FlushAsync(transcript);
        }
    }

    private static void RecordIncoming(ITurnContext turnContext, Queue<Activity> transcript)
    {
        if (turnContext.Activity is not { } activity) return;
        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role)) activity.From.Role = RoleTypes.User;
        // What an adapter makes to continue a conversation was said by nobody
        if (activity.Type == ActivityTypes.Event && activity.Name == ActivityEventNames.ContinueConversation) return;
        transcript.Enqueue(BotJson.Clone(activity));
    }

    private void RecordOutgoing(ITurnContext turnContext, Queue<Activity> transcript)
    {
        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next();
            for (var i = 0; i < activities.Count; i++)
                transcript.Enqueue(Sent(activities[i], i < responses?.Length ? responses[i]?.Id : null));
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next();
            var update = BotJson.Clone(activity);
            update.Type = ActivityTypes.MessageUpdate;
            transcript.Enqueue(update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next();
            var deletion = new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId, Timestamp = TimeProvider.GetUtcNow() };
            transcript.Enqueue(deletion.ApplyConversationReference(reference));
        });
    }

    private Activity Sent(Activity activity, string id)
    {
        var copy = BotJson.Clone(activity);
        if (string.IsNullOrEmpty(copy.Id)) copy.Id = string.IsNullOrEmpty(id) ? $"g_{Guid.NewGuid():N}" : id;
        copy.Timestamp ??= TimeProvider.GetUtcNow();
        return copy;
    }

    private async Task FlushAsync(Queue<Activity> transcript)
    {
        while (transcript.TryDequeue(out var activity))
        {
            try
            {
                await _logger.LogActivityAsync(activity);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // A transcript that cannot be written is no reason to fail the turn
                System.Diagnostics.Trace.TraceError($"Transcript logActivity failed with {e}");
            }
        }
    }
}
