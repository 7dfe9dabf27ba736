using JobMap.Segmentation.Profiles;
using JobMap.Surveys;

namespace JobMap.Segmentation.Tests.Profiles;

public class ProfilingTests
{
    private static readonly UniversalJobMap Map = UniversalJobMap.For("cooks", "prepare a meal")
        .Execute("cook", s => s.Outcome("minimize the time it takes to stir", id: "stir"))
        .ComplexityFactor(ComplexityFactorKind.Situation, "cooks for a family", "household")
        .ComplexityFactor(ComplexityFactorKind.Person, "has little room", "room")
        .Build();

    [Fact]
    public void Of_Variables_SaysOfEachWhatCanBeSaid()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Map.Outcomes.Select(outcome => (NeedId)outcome.Id));
        for (int r = 0; r < 120; r++)
        {
            builder.AddRespondent();
            builder.SetVariable("household", r % 2 == 0 ? "family" : r % 10 == 1 ? null : "single");
            builder.SetVariable("email", $"r{r}@example.org");
            builder.SetVariable("country", "NL");
            builder.SetVariable("dice", (r * 7 % 3) switch { 0 => "a", 1 => "b", _ => "c" });
        }

        IReadOnlyList<SegmentProfile> profiles = Profiling.Of(Map, builder.Build(), [.. Enumerable.Range(0, 120).Select(r => r == 0 ? (int?)null : r % 2)], 2, 1);

        profiles.Select(profile => profile.Variable).Should().Equal("household", "email", "country", "dice", "room");
        profiles[0].Factor.Should().Be("cooks for a family");
        profiles[0].Values.Should().Equal("family", "single");
        profiles[0].Counts.Should().BeEquivalentTo<int[]>([[59, 0], [0, 48]]);
        profiles[0].Missing.Should().Be(12);
        profiles[0].CramersV.Should().BeApproximately(1, 1e-12);
        profiles[0].AdjustedPValue.Should().BeApproximately(2 * profiles[0].PValue!.Value, 1e-15);
        profiles[0].Reason.Should().BeNull();
        profiles[1].Reason.Should().Be("119 values for 119 respondents: too many to compare; bring them into bands");
        profiles[1].Values.Should().BeEmpty();
        profiles[2].Reason.Should().Be("everybody who was placed has the same value");
        profiles[2].PValue.Should().BeNull();
        profiles[3].AdjustedPValue.Should().BeGreaterThan(0.05);
        profiles[4].Reason.Should().Be("the answers have no such variable");
        profiles[4].Factor.Should().Be("has little room");
    }

    [Fact]
    public void Of_SmallExpectedCounts_PermutesAndSaysSo()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Map.Outcomes.Select(outcome => (NeedId)outcome.Id));
        for (int r = 0; r < 60; r++)
        {
            builder.AddRespondent();
            builder.SetVariable("rare", r < 4 ? "yes" : "no");
        }

        SurveyResponses responses = builder.Build();
        int?[] segments = [.. Enumerable.Range(0, 60).Select(r => (int?)(r % 2))];
        SegmentProfile rare = Profiling.Of(Map, responses, segments, 2, 1)[0];

        rare.Reason.Should().Be("a count of 2.0 is expected, below 5: the p-value is that of 1999 permutations");
        rare.PValue.Should().Be(1);
        Profiling.Of(Map, responses, segments, 2, 1)[0].Should().Be(rare);
    }
}
