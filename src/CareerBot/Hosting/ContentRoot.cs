namespace CareerBot.Hosting;

/// <summary>Finds the folder that holds <c>knowledge</c>, <c>dialogs</c> and <c>appsettings.json</c>.</summary>
public static class ContentRoot
{
    /// <summary>
    /// The nearest folder at or above the program that has a <c>knowledge</c> folder and an <c>appsettings.json</c>: the
    /// repository when run from it, the program's own folder when published.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "knowledge")) && File.Exists(Path.Combine(folder.FullName, "appsettings.json")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException(
            $"No folder at or above {AppContext.BaseDirectory} holds 'knowledge' and 'appsettings.json'.");
    }
}
