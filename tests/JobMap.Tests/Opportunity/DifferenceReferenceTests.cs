using System.Text.Json;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Opportunity.Reference;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

/// <summary>Differences, intervals and p-values against those of numpy and scipy, from the same answers.</summary>
public sealed class DifferenceReferenceTests
{
    public static TheoryData<string> Cases => [.. ComparisonReference.Comparisons.Select(comparison => comparison.Text("name"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Difference_AnswersOfTheReference_HasItsFigures(string name)
    {
        JsonElement expected = ComparisonReference.Comparisons.Single(comparison => comparison.Text("name") == name);
        UniversalJobMap map = Maps.OfOutcomes(1);
        SurveyResponses a = Read(map, expected, "A");
        SurveyResponses b = Read(map, expected, "B");
        OpportunityOptions scoring = OpportunityOptions.Default with { Level = expected.Number("level") };
        ComparisonOptions options = ComparisonOptions.Default with { EquivalenceMargin = expected.Number("margin") };

        OpportunityDifference found = (expected.GetProperty("paired").GetBoolean()
            ? OpportunityComparison.Paired(map, a, b, scoring, options)
            : OpportunityComparison.Between(OpportunityAnalysis.Run(map, SurveyTally.From(a), scoring), OpportunityAnalysis.Run(map, SurveyTally.From(b), scoring), options)).Value.Differences.Single();

        found.Difference!.Value.Should().BeApproximately(expected.Number("difference"), 1e-10);
        found.Interval!.Value.Lower.Should().BeApproximately(expected.Number("lower"), 1e-6);
        found.Interval!.Value.Upper.Should().BeApproximately(expected.Number("upper"), 1e-6);
        found.P!.Value.Should().BeApproximately(expected.Number("p"), Math.Max(1e-7 * expected.Number("p"), 1e-14));
        found.Equivalence!.P.Should().BeApproximately(expected.Number("equivalenceP"), 1e-7 * expected.Number("equivalenceP"));
        found.EquivalenceP(expected.Number("margin")).Should().Be(found.Equivalence.P);
    }

    private static SurveyResponses Read(UniversalJobMap map, JsonElement expected, string side) =>
        Answers.Of(map, expected.Text("importance" + side).Zip(expected.Text("satisfaction" + side), (i, s) => (Rating(i), Rating(s))));

    private static int? Rating(char code) => code switch { '1' => 5, '0' => 2, _ => null };
}
