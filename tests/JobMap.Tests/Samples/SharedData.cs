namespace JobMap.Tests.Samples;

/// <summary>Data sets that lie beside the repository where they are to be had; they are no part of it.</summary>
internal static class SharedData
{
    private static string Root { get; } = FindRoot();

    public static string PathOf(string file) => Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", file));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "JobMap.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
