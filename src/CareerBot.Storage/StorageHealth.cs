using CareerBot.Storage.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Storage;

/// <summary>Healthy while a transaction can be stored.</summary>
public sealed class StorageHealth(SqliteDatabase database, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // Through the writer: a read would succeed on a full disk
            await database.WriteAsync(session => session.Execute("UPDATE conversations SET arrived = arrived WHERE id = ''")).WaitAsync(Limit, time, cancellationToken);
            return HealthCheckResult.Healthy();
        }
#pragma warning disable CA1031 // Whatever it is, the store does not work
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return HealthCheckResult.Unhealthy("The conversations cannot be stored.", exception);
        }
    }
}
