using CareerBot.Knowledge.Loading;

namespace CareerBot.Knowledge.Tests.Loading;

public sealed class HotReloadTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder watched = new();
    private readonly TemporaryFolder outside = new();
    private readonly HotReload<string> data;

    public HotReloadTests()
    {
        Change("first");
        data = new HotReload<string>(watched.Path, Load, TimeProvider.System);
    }

    public void Dispose()
    {
        data.Dispose();
        watched.Dispose();
        outside.Dispose();
    }

    [Fact]
    public async Task A_good_change_is_used()
    {
        var reloaded = NextReload(failure => failure is null);
        Change("second");
        await reloaded;

        Assert.Equal("second", data.Current);
    }

    [Fact]
    public async Task A_faulty_change_is_reported_and_leaves_the_last_good_one()
    {
        var reloaded = NextReload(failure => failure is not null);
        Change("faulty");

        Assert.IsType<FormatException>(await reloaded);
        Assert.Equal("first", data.Current);
    }

    [Fact]
    public async Task A_good_change_after_a_faulty_one_is_used()
    {
        var failed = NextReload(failure => failure is not null);
        Change("faulty");
        await failed;

        var reloaded = NextReload(failure => failure is null);
        Change("second");
        await reloaded;

        Assert.Equal("second", data.Current);
    }

    [Fact]
    public async Task A_new_file_in_a_subfolder_is_noticed()
    {
        var reloaded = NextReload(_ => true);
        var folder = Directory.CreateDirectory(Path.Combine(watched.Path, "jobs"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "job.txt"), "new");

        Assert.Null(await reloaded);
    }

    [Fact]
    public void Faulty_data_at_the_start_is_refused()
    {
        Change("faulty");

        Assert.Throws<FormatException>(() => new HotReload<string>(watched.Path, Load, TimeProvider.System));
    }

    private string Load()
    {
        var text = File.ReadAllText(Path.Combine(watched.Path, "data.txt"));
        return text == "faulty" ? throw new FormatException(text) : text;
    }

    /// <summary>In one step, as a file half written is another subject.</summary>
    private void Change(string text) =>
        File.Move(outside.Write("data.txt", text), Path.Combine(watched.Path, "data.txt"), overwrite: true);

    private Task<Exception?> NextReload(Func<Exception?, bool> isAwaited)
    {
        var reloaded = new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously);
        data.Reloaded += failure =>
        {
            if (isAwaited(failure))
                reloaded.TrySetResult(failure);
        };
        return reloaded.Task.WaitAsync(Limit);
    }
}
