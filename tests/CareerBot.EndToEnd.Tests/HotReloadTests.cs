using CareerBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace CareerBot.EndToEnd.Tests;

/// <summary>Files are changed under the running server, which is asked before and after.</summary>
public sealed class HotReloadTests : IAsyncLifetime, IDisposable
{
    private const string Question = "Giọng nói qua điện thoại";
    private const string Told = "Giọng nói qua điện thoại cần rõ ràng và thân thiện.";
    private const string Job = "knowledge/jobs/call-center-agent/job.yaml";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("careerbot-reload-");
    private readonly ReloadLog log = new();
    private WebApplication app = null!;
    private EmulatorLike emulator = null!;

    public async Task InitializeAsync()
    {
        Copy("knowledge");
        Copy("dialogs");
        app = AdvisorServer.Build(
            ["--urls", "http://127.0.0.1:0", "--CareerBot:KnowledgeFolder", Path.Combine(root.FullName, "knowledge"), "--CareerBot:DialogsFolder", Path.Combine(root.FullName, "dialogs")],
            builder => builder.Logging.ClearProviders().AddProvider(log));
        await app.StartAsync();
        emulator = await EmulatorLike.StartAsync(new Uri(app.Urls.First()));
    }

    public async Task DisposeAsync()
    {
        await emulator.DisposeAsync();
        await app.DisposeAsync();
        root.Delete(recursive: true);
    }

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task A_changed_answer_is_given_and_a_broken_one_leaves_the_last_good()
    {
        Assert.StartsWith(Told, await AskAsync(Question), StringComparison.Ordinal);

        Change(Job, Told, "Bạn cần một giọng nói rõ ràng, thân thiện.");
        await log.NextAsync(LogLevel.Information);
        Assert.StartsWith("Bạn cần một giọng nói rõ ràng, thân thiện.", await AskAsync(Question), StringComparison.Ordinal);

        Change(Job, "Bạn cần một giọng nói rõ ràng, thân thiện.", "Bạn cần 17 giọng nói.");
        Assert.Contains("duties.voice: the number 17 is not in its quotes", await log.NextAsync(LogLevel.Error), StringComparison.Ordinal);
        Assert.StartsWith("Bạn cần một giọng nói rõ ràng, thân thiện.", await AskAsync(Question), StringComparison.Ordinal);

        Change(Job, "Bạn cần 17 giọng nói.", "Bạn cần giọng nói dễ nghe.");
        await log.NextAsync(LogLevel.Information);
        Assert.StartsWith("Bạn cần giọng nói dễ nghe.", await AskAsync(Question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_sentence_is_said_and_a_broken_one_leaves_the_last_good()
    {
        Change("dialogs/wording.yaml", "chat.thanks:\n", "chat.thanks:\n  - Mình cảm ơn bạn mới đúng!\n  - Mình cảm ơn bạn mới đúng!\n  - Mình cảm ơn bạn mới đúng!\n  - Mình cảm ơn bạn mới đúng!\n");
        await log.NextAsync(LogLevel.Information);
        Assert.Equal("Mình cảm ơn bạn mới đúng!", await AskAsync("cảm ơn bạn"));

        Change("dialogs/wording.yaml", "\nchat.thanks:\n", "\nchat.thanked:\n");
        Assert.Contains("dialogs/wording.yaml has no sentence for 'chat.thanks'", await log.NextAsync(LogLevel.Error), StringComparison.Ordinal);
        Assert.Equal("Mình cảm ơn bạn mới đúng!", await AskAsync("cảm ơn bạn"));
    }

    private async Task<string> AskAsync(string text)
    {
        await emulator.SayAsync(text);
        return (await emulator.NextAsync()).Text!;
    }

    /// <summary>In one step, so that no half-written file is read.</summary>
    private void Change(string file, string old, string replacement)
    {
        var path = Path.Combine(root.FullName, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var changed = Path.Combine(root.FullName, "changed");
        File.WriteAllText(changed, text.Replace(old, replacement, StringComparison.Ordinal));
        File.Move(changed, path, overwrite: true);
    }

    private void Copy(string name)
    {
        var from = Path.Combine(ContentRoot.Find(), name);
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(root.FullName, name, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }
}
