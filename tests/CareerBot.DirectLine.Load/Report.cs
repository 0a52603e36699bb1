using System.Globalization;

namespace CareerBot.DirectLine.Load;

/// <summary>Prints what went wrong and how long it took.</summary>
internal static class Report
{
    /// <summary>Prints the figures; 0 when nothing is lost, doubled or out of order.</summary>
    public static int Print(IReadOnlyCollection<Conversation> conversations)
    {
        var lost = conversations.Sum(conversation => conversation.Lost);
        var doubled = conversations.Sum(conversation => conversation.Doubled);
        var misordered = conversations.Sum(conversation => conversation.Misordered);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"messages: {conversations.Sum(conversation => conversation.Acknowledged.Count)}, lost: {lost}, doubled: {doubled}, misordered: {misordered}"));
        Print("POST answered", conversations.SelectMany(conversation => conversation.Answers));
        Print("reply received", conversations.SelectMany(conversation => conversation.Replies));
        return lost + doubled + misordered == 0 ? 0 : 1;
    }

    private static void Print(string name, IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToArray();
        if (sorted.Length > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: p50 {sorted[sorted.Length / 2]:0.0} ms, p99 {sorted[sorted.Length * 99 / 100]:0.0} ms, most {sorted[^1]:0.0} ms"));
    }
}
