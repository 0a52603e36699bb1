using System.Security.Cryptography;

namespace CareerBot.DirectLine.Access;

/// <summary>The key that tokens are signed with.</summary>
internal static class SigningKey
{
    private const string FileName = "directline.key";
    private const int Bytes = 32;

    /// <summary>The configured key; else that of the folder, made once; else, without a folder, a new one.</summary>
    /// <exception cref="InvalidOperationException">The key is too short.</exception>
    public static byte[] Load(string configured, string? folder)
    {
        if (configured.Length > 0)
            return Check(Encoding.UTF8.GetBytes(configured), "CareerBot:DirectLine:SigningKey");
        if (folder is null)
            return RandomNumberGenerator.GetBytes(Bytes);
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            Make(path);
        return Check(File.ReadAllBytes(path), path);
    }

    private static byte[] Check(byte[] key, string source) => key.Length >= Bytes
        ? key
        : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{source} holds {key.Length} bytes; a signing key has {Bytes} or more."));

    // Whole or not at all, and readable by this user only; of two processes that start at once, the first one's stays
    private static void Make(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.NewGuid():n}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(temporary, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Bytes));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
        }
    }
}
