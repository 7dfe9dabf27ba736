using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Testing;

namespace JobMap.Segmentation.Tests;

public sealed class SegmentFinderTests
{
    private static readonly Lazy<MarketSegmentation> Example = new(() => SegmentFinder.Find(ExampleStudy.Map, ExampleStudy.Survey.Responses));

    private static readonly SegmentationOptions Quick = new() { Resamples = 10, NullDraws = 19, Restarts = 5 };

    [Fact]
    public void Find_ExampleStudy_FindsTheThreeHiddenSegments()
    {
        MarketSegmentation found = Example.Value;

        found.Reason.Should().BeNull();
        found.Segments.Should().HaveCount(3);
        Agreement(found, ExampleStudy.Survey).Should().BeGreaterThan(0.45);
        found.NullCheck!.Probability.Should().Be(0.01);
        found.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain(["JM4506", "JM4508"]);
    }

    [Fact]
    public void Find_SameSeed_GivesTheSame() => SegmentFinder.Find(ExampleStudy.Map, ExampleStudy.Survey.Responses, Quick)
        .Should().Be(SegmentFinder.Find(ExampleStudy.Map, ExampleStudy.Survey.Responses, Quick));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Find_PureNoise_ReportsNone(ulong seed)
    {
        MarketSegmentation found = SegmentFinder.Find(ExampleStudy.Map, SurveyGenerator.Generate(Alike, 300, seed).Responses, Quick);

        found.Segments.Should().BeEmpty();
        found.Reason.Should().NotBeNullOrEmpty();
        found.Solutions.Should().NotBeEmpty();
        found.Assignments.Should().HaveCount(300).And.OnlyContain(id => id == null);
    }

    [Fact]
    public void Find_TooFewRespondents_SaysHowManyItTakes() =>
        SegmentFinder.Find(ExampleStudy.Map, SurveyGenerator.Generate(ExampleStudy.Market, 50, 1).Responses).Reason.Should().MatchRegex("^[0-9]+ respondents answered enough: 2 segments of 30 need 60$");

    [Fact]
    public void Split_FoundSegments_GivesScoresOfEach()
    {
        MarketSegmentation found = Example.Value;
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(ExampleStudy.Map, SurveyTally.From(found.Split(ExampleStudy.Survey.Responses)));

        analysis.Segments.Should().Equal(found.Segments.Select(segment => segment.Id));
        foreach (MarketSegment segment in found.Segments)
        {
            analysis.ForSegment(segment.Id).Ranked.Take(5).Select(score => score.Need.Id).Should().Equal(segment.TopOutcomes);
            analysis.ForSegment(segment.Id).Respondents.Should().Be(segment.Size);
        }
    }

    [Fact]
    public void Classify_TheSameRespondents_PlacesThemWhereTheyAre()
    {
        MarketSegmentation found = Example.Value;
        SegmentClassification placed = SegmentClassifier.From(ExampleStudy.Map, found, ExampleStudy.Survey.Responses).Classify(ExampleStudy.Survey.Responses);

        placed.Placements.Select(placement => placement?.Segment).Should().Equal(found.Assignments);
        placed.Sizes.Should().Equal(found.Segments.Select(segment => segment.Size));
        placed.ExcludedRespondents.Should().Be(found.ExcludedRespondents);
        placed.Placements.OfType<SegmentPlacement>().Should().OnlyContain(placement => placement.Margin >= 0 && placement.Margin <= 1);
    }

    private static GeneratedMarket Alike { get; } = new(
        ExampleStudy.Map,
        [new GeneratedSegment("all", 1, ExampleStudy.Map.Outcomes.ToDictionary(outcome => outcome.Id, outcome => new OutcomeTruth(
            ExampleStudy.Market.TrueImportance(outcome.Id) / 10, ExampleStudy.Market.TrueSatisfaction(outcome.Id) / 10, correlation: 0.1)))],
        RatingScale.FivePoint, blankShare: 0.04, doNotKnowShare: 0.03);

    private static double Agreement(MarketSegmentation found, GeneratedSurvey survey)
    {
        int[] placed = [.. Enumerable.Range(0, found.Assignments.Count).Where(r => found.Assignments[r] is not null)];
        string[] hidden = [.. survey.HiddenSegments.Distinct()];
        return AdjustedRandIndex.Of([.. placed.Select(r => found.Assignments[r]![0] - '0')], [.. placed.Select(r => Array.IndexOf(hidden, survey.HiddenSegments[r]))]);
    }
}
