using System.CommandLine;
using CareerBot.Commands;

namespace CareerBot.Tests.Commands;

public sealed class CareerBotCommandsTests
{
    [Fact]
    public async Task A_misspelt_command_starts_no_server()
    {
        var (exit, error) = await RunAsync("aks", "lương bao nhiêu");

        Assert.Equal(1, exit);
        Assert.Equal("There is no command 'aks'. The commands are ask, chat, check, evaluate, recognize, transcript; without one it serves.\n", error);
    }

    [Fact]
    public async Task A_misspelt_option_is_not_asked_as_a_question()
    {
        var (exit, error) = await RunAsync("ask", "--jsn");

        Assert.Equal(1, exit);
        Assert.Contains("There is no option '--jsn'.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--roto")]
    [InlineData("chat", "now")]
    [InlineData("evaluate", "--missed")]
    public async Task What_a_command_does_not_know_is_not_ignored(string command, string option)
    {
        var (exit, error) = await RunAsync(command, option);

        Assert.Equal(1, exit);
        Assert.Equal($"'{command}' does not know '{option}'.\n", error);
    }

    private static async Task<(int Exit, string Error)> RunAsync(params string[] arguments)
    {
        await using var error = new StringWriter();
        await using var output = new StringWriter();
        var exit = await CareerBotCommands.RunAsync(arguments, new InvocationConfiguration { Output = output, Error = error });
        return (exit, error.ToString().ReplaceLineEndings("\n"));
    }
}
