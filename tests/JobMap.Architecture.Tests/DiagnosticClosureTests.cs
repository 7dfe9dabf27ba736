using System.Text.RegularExpressions;
using JobMap.Architecture.Tests.House;
using JobMap.Diagnostics;

namespace JobMap.Architecture.Tests;

/// <summary>Each diagnostic has an id of its own, a page, and a test that speaks of it.</summary>
public sealed partial class DiagnosticClosureTests
{
    private static readonly string[] Ids = [.. DiagnosticCatalogue.All.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Ids_Catalogue_AreUniqueAndWellFormed() => Ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => WellFormed().IsMatch(id));

    [Fact]
    public void Ids_Catalogue_HaveEachAPage() => Ids.Where(id => !File.Exists(Repository.PathOf($"docs/diagnostics/{id}.md"))).ShouldBeNone("whoever meets an id can read about it");

    [Fact]
    public void Pages_Diagnostics_HaveEachAnIdInTheCatalogue() =>
        Repository.Files("docs/diagnostics", ".md").Select(Path.GetFileNameWithoutExtension).Where(name => WellFormed().IsMatch(name!)).Should().BeSubsetOf(Ids);

    [Fact]
    public void Ids_Catalogue_HaveEachATest()
    {
        string[] properties = [.. DiagnosticCatalogue.All.Select(PropertyOf)];
        HashSet<string> spoken = [.. Repository.Files("tests", ".cs").SelectMany(file => Word().Matches(File.ReadAllText(Repository.PathOf(file)))).Select(match => match.Value)];

        Ids.Zip(properties).Where(pair => !spoken.Contains(pair.First) && !spoken.Contains("DiagnosticCatalogue." + pair.Second)).Select(pair => pair.First).ShouldBeNone("each id is tested");
    }

    private static string PropertyOf(DiagnosticDescriptor descriptor) =>
        typeof(DiagnosticCatalogue).GetProperties().Single(property => ReferenceEquals(property.GetValue(null), descriptor)).Name;

    [GeneratedRegex("^JM[12345679][0-9]{3}$")]
    private static partial Regex WellFormed();

    [GeneratedRegex(@"JM[0-9]{4}|DiagnosticCatalogue\.\w+")]
    private static partial Regex Word();
}
