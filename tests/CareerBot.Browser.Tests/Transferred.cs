using Microsoft.Playwright;

namespace CareerBot.Browser.Tests;

/// <summary>Counts the bytes that cross the network, headers and compression included.</summary>
public sealed class Transferred
{
    private long bytes;

    private Transferred()
    {
    }

    /// <summary>So many until now.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>Begins to count what a page and its frames load.</summary>
    public static async Task<Transferred> CountAsync(IPage page)
    {
        var count = new Transferred();
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        session.Event("Network.loadingFinished").OnEvent += (_, data) =>
            Interlocked.Add(ref count.bytes, (long)data!.Value.GetProperty("encodedDataLength").GetDouble());
        return count;
    }
}
