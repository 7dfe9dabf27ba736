using System.Reflection;
using System.Xml.Linq;
using JobMap.Architecture.Tests.House;
using NetArchTest.Rules;

namespace JobMap.Architecture.Tests;

/// <summary>What a library may lean on.</summary>
public sealed class ReferenceTests
{
    public static TheoryData<string> Satellites => [.. Libraries.Satellites.Select(assembly => assembly.GetName().Name!)];

    [Fact]
    public void Core_Assembly_ReferencesTheBaseLibraryAlone() =>
        Libraries.Core.GetReferencedAssemblies().Should().OnlyContain(reference => IsOfTheBaseLibrary(reference));

    [Fact]
    public void Core_Project_TakesNoPackageButJsonForNet8()
    {
        XElement[] packages = [.. PackagesOf("JobMap")];

        packages.Select(package => (string?)package.Attribute("Include")).Should().Equal("System.Text.Json");
        ((string?)packages[0].Attribute("Condition")).Should().Contain("net8.0");
        ProjectsOf("JobMap").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Satellites))]
    public void Satellite_Project_SeesTheCoreAlone(string name)
    {
        ProjectsOf(name).Should().Equal("../JobMap/JobMap.csproj");
        Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name).Where(reference => reference!.StartsWith("JobMap", StringComparison.Ordinal))
            .Should().BeSubsetOf(["JobMap"]);
    }

    [Fact]
    public void Rendering_Project_TakesNoPackage()
    {
        PackagesOf("JobMap.Rendering").Should().BeEmpty();
        Assembly.Load("JobMap.Rendering").GetReferencedAssemblies().Should().OnlyContain(reference => reference.Name == "JobMap" || IsOfTheBaseLibrary(reference));
    }

    [Fact]
    public void Ingestion_Project_TakesTheReadersOfItsFormatsAlone() =>
        PackagesOf("JobMap.Ingestion").Select(package => (string?)package.Attribute("Include")).Should().Equal("CsvHelper", "ExcelDataReader", "Markdig", "Parquet.Net");

    [Fact]
    public void Segmentation_Project_TakesTheNumericalLibraryAlone() =>
        PackagesOf("JobMap.Segmentation").Select(package => (string?)package.Attribute("Include")).Should().Equal("MathNet.Numerics");

    [Fact]
    public void Testing_Project_TakesNoPackage() => PackagesOf("JobMap.Testing").Should().BeEmpty();

    /// <summary>The banned symbols are refused while compiling; this looks at what was compiled.</summary>
    [Fact]
    public void Core_Assembly_TouchesNoFileNetworkConsoleClockOrChance() =>
        Types.InAssembly(Libraries.Core).ShouldNot().HaveDependencyOnAny(
            "System.IO.File", "System.IO.FileStream", "System.IO.Directory", "System.IO.Path", "System.Net", "System.Console", "System.Random",
            "System.TimeProvider", "System.DateTime", "System.DateTimeOffset", "System.Guid", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
            "System.Security.Cryptography.RandomNumberGenerator").GetResult().FailingTypeNames.Should().BeNullOrEmpty();

    [Fact]
    public void Rendering_Assembly_TouchesNoFileNetworkOrConsole() =>
        Types.InAssembly(Assembly.Load("JobMap.Rendering")).ShouldNot().HaveDependencyOnAny(
            "System.IO.File", "System.IO.FileStream", "System.IO.Directory", "System.Net.Http", "System.Net.Sockets", "System.Console")
            .GetResult().FailingTypeNames.Should().BeNullOrEmpty();

    private static bool IsOfTheBaseLibrary(AssemblyName reference) => reference.Name!.StartsWith("System.", StringComparison.Ordinal) || reference.Name == "netstandard";

    private static XDocument ProjectOf(string name) => XDocument.Load(Repository.PathOf($"src/{name}/{name}.csproj"));

    /// <summary>The packages a user of the library gets with it.</summary>
    private static IEnumerable<XElement> PackagesOf(string name) =>
        ProjectOf(name).Descendants("PackageReference").Where(package => (string?)package.Attribute("PrivateAssets") != "all");

    private static IEnumerable<string?> ProjectsOf(string name) => ProjectOf(name).Descendants("ProjectReference").Select(project => (string?)project.Attribute("Include"));
}
