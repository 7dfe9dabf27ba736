using System.Text.RegularExpressions;
using JobMap.Architecture.Tests.House;

namespace JobMap.Architecture.Tests;

/// <summary>Where a source file stands and how long it is.</summary>
public sealed partial class SourceFileTests
{
    private static readonly string[] Folders = ["src", "tests", "benchmarks"];

    private static readonly string[] Sources = [.. Folders.SelectMany(folder => Repository.Files(folder, ".cs"))];

    [Fact]
    public void Files_Sources_HaveTheNamespaceOfTheirFolder()
    {
        IEnumerable<string> strayed = Sources.Where(file => !HasNoNamespace(file))
            .Select(file => (file, Found: NamespaceIn(file), Expected: NamespaceOf(file))).Where(pair => pair.Found != pair.Expected)
            .Select(pair => $"{pair.file} has {pair.Found}, not {pair.Expected}");

        strayed.ShouldBeNone("a namespace is the folder");
    }

    [Fact]
    public void Files_Sources_HaveFewerThanFourHundredLines() =>
        Sources.Where(file => Repository.LinesOf(file).Length > 400).ShouldBeNone("a long file is two files");

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Files_NineInTen_HaveFewerThanTwoHundredLines(string folder)
    {
        int[] lines = [.. Repository.Files(folder, ".cs").Select(file => Repository.LinesOf(file).Length)];

        lines.Should().HaveCountGreaterThan(10);
        (lines.Count(length => length < 200) / (double)lines.Length).Should().BeGreaterThanOrEqualTo(0.9);
    }

    [Fact]
    public void Files_Sources_HaveOnePublicTypeThatNamesThem()
    {
        IEnumerable<string> strayed = Sources.Select(file => (file, Types: PublicTypesIn(file)))
            .Where(pair => pair.Types.Length > 1 || (pair.Types.Length == 1 && Path.GetFileName(pair.file).Split('.')[0] != pair.Types[0]))
            .Select(pair => $"{pair.file}: {string.Join(", ", pair.Types)}");

        strayed.ShouldBeNone("a file holds one public type and bears its name");
    }

    [Fact]
    public void Projects_All_StandInTheSolutionAndAreShort()
    {
        string solution = File.ReadAllText(Repository.PathOf("JobMap.sln")).Replace('\\', '/');
        string[] projects = [.. Folders.SelectMany(folder => Repository.Files(folder, ".csproj"))];

        projects.Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal) && !project.Contains("/peers/", StringComparison.Ordinal)).ShouldBeNone("what is not in the solution is not built");
        projects.Where(project => Repository.LinesOf(project).Length > 30).ShouldBeNone("rules of a kind of project stand in its folder's Directory.Build.props");
    }

    private static string NamespaceOf(string file)
    {
        string[] parts = file.Split('/')[1..^1];
        string[] folders = parts is ["JobMap", "Jobs" or "Outcomes", ..] ? ["JobMap", .. parts[2..]] : parts;
        return string.Join('.', folders);
    }

    private static string? NamespaceIn(string file) => Repository.LinesOf(file).Select(line => FileScoped().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    /// <summary>The entry point of a program has statements, a file of attributes of the assembly has nothing else.</summary>
    private static bool HasNoNamespace(string file) => Path.GetFileName(file) is "Program.cs" or "AssemblyInfo.cs" && PublicTypesIn(file).Length == 0;

    private static string[] PublicTypesIn(string file) =>
        [.. Repository.LinesOf(file).Select(line => PublicType().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^namespace ([\w.]+);$")]
    private static partial Regex FileScoped();

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:record struct|record class|record|class|struct|enum|interface|delegate [\w<>?]+) (\w+)")]
    private static partial Regex PublicType();
}
