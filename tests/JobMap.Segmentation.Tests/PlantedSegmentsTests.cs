using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Segmentation.Tests;

public sealed class PlantedSegmentsTests
{
    private static readonly SegmentationOptions Quick = new() { Resamples = 10, NullDraws = 19, Restarts = 5 };

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Find_PlantedSegments_FindsThemAll(int segments)
    {
        MarketSegmentation found = SegmentFinder.Find(PlantedAnswers.Map, PlantedAnswers.Of(segments, 240, 5), Quick);

        Agreement(found, segments).Should().Be(1);
        found.Segments.Should().HaveCount(segments).And.OnlyContain(segment => segment.Size == 240 / segments && segment.Recovery > 0.99);
        found.Stability.Should().BeGreaterThan(0.99);
        found.ContinuumCheck!.Probability.Should().Be(0.05, "no continuum of 19 does as well");
        found.Diagnostics.Select(diagnostic => diagnostic.Id).Should().NotContain("JM4505");
    }

    /// <summary>Three, not two: where people differ along one direction only, the rule of the eigenvalue keeps factors of noise besides, and the search reports nothing.</summary>
    [Fact]
    public void Find_PublishedSteps_FindStrongSegmentsToo()
    {
        const int segments = 3;
        MarketSegmentation found = SegmentFinder.Find(PlantedAnswers.Map, PlantedAnswers.Of(segments, 240, 5), Quick, SegmentationSteps.Published);

        found.Reason.Should().BeNull();
        found.Variables.Should().HaveSameCount(found.Factors);
        found.Segments.Should().HaveCount(segments);
        Agreement(found, segments).Should().BeGreaterThan(0.9);
    }

    /// <summary>One common factor is no segments: none are found, or it is said that a continuum would do.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Find_OneCommonFactor_FindsNoneOrSaysContinuum(ulong seed)
    {
        MarketSegmentation found = SegmentFinder.Find(PlantedAnswers.Map, PlantedAnswers.Continuum(200, seed), Quick);

        (found.Segments.Count == 0 || found.Diagnostics.Any(diagnostic => diagnostic.Id == "JM4505")).Should().BeTrue("{0}", found.ContinuumCheck);
    }

    /// <summary>Respondents in reverse: the same people are together, whatever their segments are called.</summary>
    [Fact]
    public void Find_RespondentsInAnotherOrder_PutsTheSameTogether()
    {
        SurveyResponses straight = PlantedAnswers.Of(3, 150, 8);
        SurveyResponses reversed = Reversed(straight);

        int[] one = Labels(SegmentFinder.Find(PlantedAnswers.Map, straight, Quick));
        int[] other = Labels(SegmentFinder.Find(PlantedAnswers.Map, reversed, Quick));

        AdjustedRandIndex.Of(one, [.. other.Reverse()]).Should().Be(1);
    }

    /// <summary>Segments are called by size, and by their first respondent where they are as large, never by the clustering's own labels.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Find_AnotherSeed_CallsTheSegmentsTheSame(ulong seed) =>
        SegmentFinder.Find(PlantedAnswers.Map, PlantedAnswers.Of(3, 150, 8), Quick with { Seed = seed }).Assignments.Should().Equal(Enumerable.Range(0, 150).Select(r => $"{(r % 3) + 1}"));

    [Fact]
    public void Split_JourneyOfASegment_HasItsScores()
    {
        SurveyResponses responses = PlantedAnswers.Of(3, 240, 5);
        MarketSegmentation found = SegmentFinder.Find(PlantedAnswers.Map, responses, Quick);
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(PlantedAnswers.Map, found.Split(responses), new OpportunityOptions { Resamples = 20 });

        string[] journeys = [.. found.Segments.Select(segment => string.Join('\n',
            JourneyProjection.Project(PlantedAnswers.Map, JourneyTemplate.EightSteps, analysis: analysis.ForSegment(segment.Id)).Stages.SelectMany(stage => stage[JourneyLane.Pains]).Select(item => item.Text)))];

        journeys.Should().OnlyHaveUniqueItems("each segment wants other outcomes").And.NotContain("");
        analysis.ForSegment("1").Ranked.Take(4).Select(score => score.Need.Id.ToString()).Should().BeEquivalentTo("o1", "o4", "o7", "o10");
    }

    private static double Agreement(MarketSegmentation found, int segments) =>
        AdjustedRandIndex.Of(Labels(found), [.. Enumerable.Range(0, found.Assignments.Count).Select(r => r % segments)]);

    private static int[] Labels(MarketSegmentation found) => [.. found.Assignments.Select(id => id is null ? -1 : id[0] - '1')];

    private static SurveyResponses Reversed(SurveyResponses responses)
    {
        SurveyResponsesBuilder builder = new(responses.Scale, responses.Needs);
        for (int r = responses.Respondents - 1; r >= 0; r--)
        {
            builder.AddRespondent();
            for (int need = 0; need < responses.Needs.Count; need++)
            {
                builder.SetImportance(need, responses.ImportanceOf(responses.Needs[need])[r]);
                builder.SetSatisfaction(need, responses.SatisfactionOf(responses.Needs[need])[r]);
            }
        }

        return builder.Build();
    }
}
