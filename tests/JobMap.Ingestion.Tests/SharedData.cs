namespace JobMap.Ingestion.Tests;

/// <summary>Where the optional published data lie.</summary>
internal static class SharedData
{
    public static string? Directory { get; } = Find();

    public static string PathOf(string name) => Path.Combine(Directory!, name);

    private static string? Find()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "JobMap.sln")))
        {
            directory = directory.Parent;
        }

        string? data = directory?.Parent is { } parent ? Path.Combine(parent.FullName, "shared", "data") : null;
        return System.IO.Directory.Exists(data) ? data : null;
    }
}
