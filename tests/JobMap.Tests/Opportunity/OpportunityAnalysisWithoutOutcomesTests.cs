using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Tests.Opportunity;

public sealed class OpportunityAnalysisWithoutOutcomesTests
{
    private static readonly UniversalJobMap Map = UniversalJobMap.For("gardeners", "grow vegetables").Build();

    private static readonly OpportunityAnalysis Analysis = OpportunityAnalysis.Run(Map, new SurveyResponsesBuilder(RatingScale.FivePoint, []).Build());

    [Fact]
    public void Segments_WithoutOutcomes_AreASingleNull() => Analysis.Segments.Should().Equal((string?)null);

    [Fact]
    public void ForSegment_WithoutOutcomes_GivesEverybody() => Analysis.ForSegment(null).Scores.Should().BeEmpty();

    [Fact]
    public void Project_AnalysisWithoutOutcomes_GivesAJourneyWithoutStages() =>
        JourneyProjection.Project(Map, JourneyTemplate.EightSteps, analysis: Analysis).Stages.Should().BeEmpty();
}
