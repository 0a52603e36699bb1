using System.Text;
using CareerBot.Hosting;
using CareerBot.Knowledge;
using Microsoft.Extensions.Options;

namespace CareerBot.Commands;

/// <summary>Runs commands that talk with the bot in the terminal.</summary>
internal static class TerminalSession
{
    /// <summary>Sets the bot up and runs an action with it; 1 when the data does not check.</summary>
    /// <param name="action">What to do.</param>
    /// <param name="configure">Changes of the bot's services.</param>
    public static async Task<int> RunAsync(Func<IServiceProvider, Task> action, Action<IServiceCollection>? configure = null)
    {
        Console.InputEncoding = Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = ContentRoot.Find() });
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddAdvisor(builder.Configuration);
        configure?.Invoke(builder.Services);
        using var host = builder.Build();
        try
        {
            await action(host.Services);
            return 0;
        }
        catch (Exception exception) when (exception is KnowledgeException or FormatException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
        catch (OptionsValidationException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
