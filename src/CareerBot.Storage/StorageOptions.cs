namespace CareerBot.Storage;

/// <summary>Settings of the section <c>CareerBot:Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "CareerBot:Storage";

    /// <summary>Where conversations are kept.</summary>
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>The SQLite file, relative to the content root. Its folder holds the other files that must survive a restart.</summary>
    public string Path { get; set; } = "data/careerbot.db";
}

/// <summary>Where conversations are kept.</summary>
public enum StorageProvider
{
    /// <summary>In a file.</summary>
    Sqlite,

    /// <summary>In memory, until the program ends.</summary>
    Memory,
}
