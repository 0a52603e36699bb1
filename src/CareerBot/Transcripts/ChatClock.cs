namespace CareerBot.Transcripts;

/// <summary>A clock that is moved on by hand, so that a replayed conversation is the same each time.</summary>
public sealed class ChatClock : TimeProvider
{
    /// <summary>A person writes every few seconds.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);

    private DateTimeOffset now = new(2025, 1, 6, 2, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan delay) => now += delay + Step;
}
