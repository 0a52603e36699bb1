using System.Globalization;

namespace CareerBot.BotFramework.Testing;

/// <summary>Writes a conversation to the output of an xunit test.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    private const string StartKey = "XUnitDialogTestLogger.Start";

    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper)
    {
        Output = xunitOutputHelper ?? throw new ArgumentNullException(nameof(xunitOutputHelper));
    }

    /// <summary>The clock. Not in the official SDK.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    protected ITestOutputHelper Output { get; }

    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        context.TurnState[StartKey] = TimeProvider.GetTimestamp();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken);
        context.OnSendActivities(async (_, activities, sendNext) =>
        {
            foreach (var activity in activities) await LogOutgoingActivityAsync(context, activity, cancellationToken);
            return await sendNext();
        });
        await next(cancellationToken);
    }

    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Type == ActivityTypes.Message) Output.WriteLine($"\r\nUser:  {activity.Text}");
        else WriteOther("User", activity);
        Output.WriteLine($"       -> ts: {Now()}");
        return Task.CompletedTask;
    }

    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Type == ActivityTypes.Message) Output.WriteLine($"\r\nBot:   Text = {activity.Text}\r\n       Speak = {activity.Speak}\r\n       InputHint = {activity.InputHint}");
        else WriteOther("Bot", activity);
        var elapsed = context.TurnState.TryGetValue(StartKey, out var start) ? TimeProvider.GetElapsedTime((long)start).TotalMilliseconds : 0;
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       -> ts: {Now()} elapsed: {elapsed:N0} ms"));
        return Task.CompletedTask;
    }

    private void WriteOther(string who, Activity activity)
    {
        Output.WriteLine($"\r\n{who}: Activity = ActivityTypes.{activity.Type}");
        using var json = JsonDocument.Parse(BotJson.WriteUtf8(activity));
        Output.WriteLine(JsonSerializer.Serialize(json.RootElement, Indented.Options));
    }

    private string Now() => TimeProvider.GetLocalNow().ToString("hh:mm:ss", CultureInfo.InvariantCulture);

    private static class Indented
    {
        public static readonly JsonSerializerOptions Options = new(BotJson.Options) { WriteIndented = true };
    }
}
