using JobMap.Architecture.Tests.House;
using NetArchTest.Rules;

namespace JobMap.Architecture.Tests;

/// <summary>Diagnostics · Jobs and Outcomes · Research · Surveys · Opportunity · Segmentation · Journeys · Strategy · Serialization: each sees only those before it. Internals are below all.</summary>
public sealed class LayerTests
{
    /// <summary>Jobs and Outcomes speak the root namespace, which every other one begins with; so they are named type by type.</summary>
    private static readonly string[] Root = [.. Libraries.Core.GetTypes().Where(type => type.Namespace == "JobMap" && !type.IsNested).Select(type => type.FullName!)];

    private static readonly (string Namespace, string[] Names)[] Layers =
    [
        ("JobMap.Internals", ["JobMap.Internals"]),
        ("JobMap.Diagnostics", ["JobMap.Diagnostics"]),
        ("JobMap", Root),
        ("JobMap.Research", ["JobMap.Research"]),
        ("JobMap.Surveys", ["JobMap.Surveys"]),
        ("JobMap.Opportunity", ["JobMap.Opportunity"]),
        ("JobMap.Segmentation", ["JobMap.Segmentation"]),
        ("JobMap.Journeys", ["JobMap.Journeys"]),
        ("JobMap.Strategy", ["JobMap.Strategy"]),
        ("JobMap.Serialization", ["JobMap.Serialization"]),
    ];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Layers.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Layer_OfTheCore_SeesOnlyThoseBeforeIt(int place)
    {
        string[] after = [.. Layers[(place + 1)..].SelectMany(layer => layer.Names)];
        if (after.Length == 0)
        {
            after = ["JobMap.Ingestion", "JobMap.Rendering", "JobMap.Testing"];
        }

        TestResult result = In(Layers[place].Namespace).ShouldNot().HaveDependencyOnAny(after).GetResult();

        result.FailingTypeNames.Should().BeNullOrEmpty("{0} must not see what comes after it", Layers[place].Namespace);
    }

    [Fact]
    public void Layers_OfTheCore_AreAllOfItsNamespaces() =>
        Libraries.Core.GetTypes().Select(type => type.Namespace).Where(space => space is not null && space.StartsWith("JobMap", StringComparison.Ordinal)).Distinct()
            .Should().OnlyContain(space => Layers.Any(layer => IsIn(space!, layer.Namespace)));

    /// <summary>The rule above would hold of anything if it looked at no types, or if no dependency were ever found.</summary>
    [Theory]
    [InlineData("JobMap.Journeys", "JobMap.Opportunity")]
    [InlineData("JobMap.Surveys", "JobMap.NeedId")]
    [InlineData("JobMap", "JobMap.Diagnostics")]
    [InlineData("JobMap.Serialization", "JobMap.Journeys")]
    public void Dependency_ThatIsThere_IsFound(string layer, string seen) =>
        In(layer).And().HaveDependencyOn(seen).GetTypes().Should().NotBeEmpty();

    /// <summary>A layer may have rooms of its own, one namespace deeper; the root, which every name begins with, has none.</summary>
    private static bool IsIn(string space, string layer) => space == layer || (layer != "JobMap" && space.StartsWith(layer + ".", StringComparison.Ordinal));

    private static PredicateList In(string layer) =>
        Types.InAssembly(Libraries.Core).That().ResideInNamespaceMatching("^" + layer.Replace(".", "\\.", StringComparison.Ordinal) + (layer == "JobMap" ? "$" : "(\\.|$)"));
}
