using Microsoft.Extensions.Hosting;

namespace CareerBot.Storage;

/// <summary>Where the files are that must survive a restart; none when all is in memory.</summary>
public sealed class DataFolder(IOptions<StorageOptions> options, IHostEnvironment environment)
{
    /// <summary>The SQLite file; null when conversations are kept in memory.</summary>
    public string? DatabasePath { get; } = options.Value.Provider == StorageProvider.Memory
        ? null
        : Path.GetFullPath(Path.Combine(environment.ContentRootPath, options.Value.Path));

    /// <summary>The folder of the SQLite file; null when there is none.</summary>
    public string? Folder => Path.GetDirectoryName(DatabasePath);
}
