using System.CommandLine;
using System.Text;
using CareerBot.Terminal;
using CareerBot.Transcripts;

namespace CareerBot.Commands;

/// <summary><c>transcript F.chat</c>: talks to the bot as the file says, and writes the Emulator's <c>.transcript</c>.</summary>
internal sealed class TranscriptCommand : Command
{
    private readonly Argument<FileInfo> file = new("file") { Description = "The conversation, a .chat file" };

    private readonly Option<FileInfo?> output = new("--output") { Description = "Where to write; beside the file without it" };

    public TranscriptCommand()
        : base("transcript", "Replays a .chat file and writes the Emulator's .transcript")
    {
        Add(file.AcceptExistingOnly());
        Add(output);
        SetAction((result, cancellationToken) =>
        {
            var chat = result.GetValue(file)!;
            var path = result.GetValue(output)?.FullName ?? Path.ChangeExtension(chat.FullName, ".transcript");
            var clock = new ChatClock();
            return TerminalSession.RunAsync(
                services => WriteAsync(services, clock, chat, path, cancellationToken),
                services => services.AddSingleton<TimeProvider>(clock));
        });
    }

    private static async Task WriteAsync(IServiceProvider services, ChatClock clock, FileInfo chat, string path, CancellationToken cancellationToken)
    {
        var parsed = ChatFile.Parse(await File.ReadAllTextAsync(chat.FullName, cancellationToken));
        var name = Path.GetFileNameWithoutExtension(chat.Name);
        var turns = await new ChatReplay(services.GetRequiredService<TerminalAdapter>(), clock).RunAsync(parsed, name, cancellationToken);
        await File.WriteAllTextAsync(path, TranscriptFile.Write(turns, name), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
    }
}
