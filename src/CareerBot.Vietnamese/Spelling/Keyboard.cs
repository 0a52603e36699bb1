namespace CareerBot.Vietnamese.Spelling;

/// <summary>Which letters lie next to each other on a QWERTY keyboard, on a telephone too.</summary>
internal static class Keyboard
{
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    private static readonly bool[] Neighbours = Compute();

    internal static bool AreNeighbours(char first, char second) =>
        first is >= 'a' and <= 'z' && second is >= 'a' and <= 'z' && Neighbours[(first - 'a') * 26 + second - 'a'];

    // Each row is half a key to the right of the one above
    private static bool[] Compute()
    {
        var keys = Rows.SelectMany((row, y) => row.Select((key, x) => (key, X: 2 * x + y, y))).ToArray();
        var neighbours = new bool[26 * 26];
        foreach (var first in keys)
        {
            foreach (var second in keys)
            {
                var across = Math.Abs(first.X - second.X);
                var down = Math.Abs(first.y - second.y);
                neighbours[(first.key - 'a') * 26 + second.key - 'a'] = down == 0 ? across == 2 : down == 1 && across == 1;
            }
        }
        return neighbours;
    }
}
