namespace JobMap.Tests.Samples;

/// <summary>The folder of the solution, found from where the tests run.</summary>
internal static class Repository
{
    private static string Root { get; } = FindRoot();

    public static string PathOf(string file) => Path.GetFullPath(Path.Combine(Root, file));

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
