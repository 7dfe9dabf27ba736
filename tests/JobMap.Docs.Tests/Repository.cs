namespace JobMap.Docs.Tests;

/// <summary>The sources the tests read: found from the test's own assembly upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>README.md, CONTRIBUTING.md and their like, everything under docs, and the page of each package.</summary>
    public static IReadOnlyList<string> MarkdownFiles { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.md")
            .Concat(Directory.EnumerateFiles(PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateDirectories(PathOf("src")).SelectMany(package => Directory.EnumerateFiles(package, "*.md")))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative)
    {
        string path = PathOf(relative);
        File.Exists(path).Should().BeTrue("the repository needs the file {0}", relative);
        return File.ReadAllText(path);
    }

    private static string FindRoot(string start)
    {
        DirectoryInfo? directory = new(start);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "JobMap.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException($"JobMap.sln is not above {start}.");
    }
}
