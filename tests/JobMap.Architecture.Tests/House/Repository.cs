namespace JobMap.Architecture.Tests.House;

/// <summary>The files of the repository, without what builds and tools leave behind.</summary>
internal static class Repository
{
    private static readonly HashSet<string> LeftBehind = new(StringComparer.Ordinal)
    {
        "bin", "obj", ".git", ".vs", ".idea", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules", "__mismatch__",
    };

    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The files under a folder of the repository with this ending, their paths relative to the root with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder, string ending) =>
        Directory.Exists(PathOf(folder)) ? Walk(new DirectoryInfo(PathOf(folder)), ending) : [];

    public static string[] LinesOf(string relative) => File.ReadAllLines(PathOf(relative));

    private static IEnumerable<string> Walk(DirectoryInfo folder, string ending) =>
        folder.EnumerateFiles().Where(file => file.Name.EndsWith(ending, StringComparison.Ordinal)).Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Concat(folder.EnumerateDirectories().Where(inner => !LeftBehind.Contains(inner.Name)).SelectMany(inner => Walk(inner, ending)));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "JobMap.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
