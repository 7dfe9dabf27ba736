using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Serialization;
using JobMap.Strategy;
using JobMap.Tests.Samples;
using Snapshooter.Xunit;

namespace JobMap.Tests.Serialization;

/// <summary>The documents to the letter: their member names are a contract with whoever reads them.</summary>
public sealed class DocumentSnapshotTests
{
    [Fact]
    public void Serialize_JobMap_IsTheDocument() => JobMapJson.Serialize(Maps.Garden).MatchSnapshot();

    [Fact]
    public void Serialize_Analysis_IsTheDocument() => JobMapJson.Serialize(Study.Analysis).MatchSnapshot();

    [Fact]
    public void Serialize_SegmentedTally_IsTheDocument() =>
        JobMapJson.Serialize(OpportunityAnalysis.Run(Maps.Garden, JobMap.Surveys.SurveyTally.From(Study.Large.SegmentBy("garden")))).MatchSnapshot();

    [Fact]
    public void Serialize_ColumnMap_IsTheDocument() => JobMapJson.Serialize(Samples.ColumnMaps.Whole).MatchSnapshot();

    [Fact]
    public void Serialize_Comparison_IsTheDocument() => JobMapJson.Serialize(OpportunityComparison.AllPairs(
        OpportunityAnalysis.Run(Maps.Garden, JobMap.Surveys.SurveyTally.From(Study.Large.SegmentBy("garden"))), new ComparisonOptions { EquivalenceMargin = 2 }).Value).MatchSnapshot();

    [Fact]
    public void Serialize_Concepts_IsTheDocument() => JobMapJson.Serialize(Samples.Concepts.Whole).MatchSnapshot();

    [Fact]
    public void Serialize_ConceptEvaluation_IsTheDocument() => JobMapJson.Serialize(ConceptEvaluation.Run(
        Maps.Garden, Study.Large.SegmentBy("garden"), Samples.Concepts.Whole.Concepts, new ConceptEvaluationOptions { Scoring = new OpportunityOptions { Resamples = 200 } })).MatchSnapshot();

    [Fact]
    public void Serialize_Journey_IsTheDocument() =>
        JobMapJson.Serialize(JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: Study.Analysis)).MatchSnapshot();

    [Fact]
    public void Serialize_JourneyOfAnOffering_IsTheDocument() => JobMapJson.Serialize(WholeOffering.Journey).MatchSnapshot();

    [Fact]
    public void Serialize_Offering_IsTheDocument() => JobMapJson.Serialize(WholeOffering.Offering).MatchSnapshot();

    [Fact]
    public void Serialize_JourneyTemplate_IsTheDocument() => JobMapJson.Serialize(WholeOffering.Template).MatchSnapshot();

    [Fact]
    public void Serialize_JourneyWithoutAnswers_IsTheDocument() =>
        JobMapJson.Serialize(JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps)).MatchSnapshot();
}
