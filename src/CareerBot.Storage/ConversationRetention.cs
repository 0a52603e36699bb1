using Microsoft.Extensions.Hosting;

namespace CareerBot.Storage;

/// <summary>Deletes conversations that nobody has continued for <see cref="PrivacyOptions.KeepConversationsDays"/>, every hour.</summary>
public sealed partial class ConversationRetention(
    IConversationLog log, IOptions<PrivacyOptions> options, TimeProvider time, ILogger<ConversationRetention> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    /// <summary>Deletes what is too old now.</summary>
    /// <returns>How many conversations.</returns>
    public async Task<int> DeleteOldAsync()
    {
        var deleted = await log.DeleteOlderAsync(time.GetUtcNow().AddDays(-options.Value.KeepConversationsDays));
        if (deleted > 0)
            LogDeleted(deleted, options.Value.KeepConversationsDays);
        return deleted;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        do
        {
            try
            {
                await DeleteOldAsync();
            }
#pragma warning disable CA1031 // The next hour tries again
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "{Count} conversations were older than {Days} days and are deleted")]
    private partial void LogDeleted(int count, int days);

    [LoggerMessage(LogLevel.Error, "Old conversations could not be deleted")]
    private partial void LogFailed(Exception exception);
}
