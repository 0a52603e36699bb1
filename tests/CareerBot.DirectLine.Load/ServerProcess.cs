using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CareerBot.DirectLine.Load;

/// <summary>The server as a process of its own, on loopback, with its data in a temporary folder.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careerbot-load");
    private Process? process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Resident memory in MB.</summary>
    public long MemoryMegabytes
    {
        get
        {
            process!.Refresh();
            return process.WorkingSet64 / 1_000_000;
        }
    }

    /// <summary>Processor time that it has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process!.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CareerBot.dll"));
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(Address.ToString());
        start.Environment["CareerBot__Storage__Path"] = Path.Combine(folder.FullName, "careerbot.db");
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith("fail", StringComparison.Ordinal) == true)
                Console.WriteLine(line.Data);
        };
        process.BeginOutputReadLine();
        using var http = new HttpClient();
        while (!await IsAliveAsync(http))
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
    }

    /// <summary>Ends it as kill -9 does.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public void Dispose()
    {
        process?.Kill();
        process?.WaitForExit();
        process?.Dispose();
        folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> IsAliveAsync(HttpClient http)
    {
        if (process!.HasExited)
            throw new InvalidOperationException("The server does not start.");
        try
        {
            return (await http.GetAsync(new Uri(Address, "/alive"))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
