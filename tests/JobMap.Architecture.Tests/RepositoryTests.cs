using System.Xml.Linq;
using JobMap.Architecture.Tests.House;

namespace JobMap.Architecture.Tests;

/// <summary>What must stand in a file of the repository, and what must not.</summary>
public sealed class RepositoryTests
{
    /// <summary>In two halves, so that this file does not hold what it looks for.</summary>
    private static readonly string[] Registries =
    [
        .. ((string[])["nuget.", "www.nuget.", "api.nuget.", "npmjs.", "registry.npmjs.", "pypi."]).Select(host => host + "org"),
        "npmjs" + ".com", "crates" + ".io", "pkgs.dev" + ".azure", "nuget.pkg" + ".github", "myget" + ".org", "yarnpkg" + ".com", "/v3/" + "index.json",
    ];

    [Fact]
    public void Files_All_HoldNoAddressOfARegistry()
    {
        IEnumerable<string> found = Repository.Files(".", "").Where(IsText).SelectMany(file =>
            Registries.Where(host => File.ReadAllText(Repository.PathOf(file)).Contains(host, StringComparison.OrdinalIgnoreCase)).Select(host => $"{file}: {host}"));

        found.ShouldBeNone("which source serves the packages is the client's own setting");
    }

    [Theory]
    [InlineData("T:System.IO.File")]
    [InlineData("T:System.IO.FileStream")]
    [InlineData("T:System.IO.Directory")]
    [InlineData("N:System.Net")]
    [InlineData("T:System.Console")]
    [InlineData("T:System.Environment")]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("T:System.TimeProvider")]
    [InlineData("T:System.Diagnostics.Stopwatch")]
    [InlineData("T:System.Random")]
    [InlineData("M:System.Guid.NewGuid")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentUICulture")]
    public void BannedSymbols_OfTheCore_HoldWhatIsImpure(string symbol) =>
        Repository.LinesOf("src/JobMap/BannedSymbols.txt").Should().Contain(line => line.StartsWith(symbol + ";", StringComparison.Ordinal));

    [Fact]
    public void BannedSymbols_OfTheCore_AreHandedToTheAnalyzerAsErrors()
    {
        XDocument project = XDocument.Load(Repository.PathOf("src/JobMap/JobMap.csproj"));

        project.Descendants("AdditionalFiles").Select(file => (string?)file.Attribute("Include")).Should().Contain("BannedSymbols.txt");
        project.Descendants("PackageReference").Select(package => (string?)package.Attribute("Include")).Should().Contain("Microsoft.CodeAnalysis.BannedApiAnalyzers");
        File.ReadAllText(Repository.PathOf("Directory.Build.props")).Should().Contain("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Repository.Files("src", ".cs").Where(file => Repository.LinesOf(file).Any(line => line.Contains("RS0030", StringComparison.Ordinal))).ShouldBeNone("nothing switches the ban off");
    }

    private static bool IsText(string file) => Path.GetExtension(file) is not (".png" or ".ico" or ".parquet" or ".xlsx" or ".gz" or ".zip" or ".nupkg" or ".snupkg");
}
