using JobMap.Benchmarks.Studies;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Tests.Studies;

public sealed class GeneratedStudyTests
{
    [Fact]
    public void Responses_SameSeed_AreTheSame()
    {
        UniversalJobMap map = GeneratedStudy.Map(12);

        GeneratedStudy.Responses(map, 50, seed: 3).Should().Be(GeneratedStudy.Responses(map, 50, seed: 3));
        GeneratedStudy.Responses(map, 50, seed: 3).Should().NotBe(GeneratedStudy.Responses(map, 50, seed: 4));
    }

    [Fact]
    public void Map_NumberOfOutcomes_IsAsAskedAndWellFormed()
    {
        UniversalJobMap map = GeneratedStudy.Map(30);

        map.Outcomes.Should().HaveCount(30);
        map.Check().Should().NotContain(diagnostic => diagnostic.Severity > JobMap.Diagnostics.DiagnosticSeverity.Info);
    }

    [Fact]
    public void Responses_Scores_SpreadOverTheLandscape()
    {
        UniversalJobMap map = GeneratedStudy.Map(30);

        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, SurveyTally.From(GeneratedStudy.Responses(map, 1000)));

        analysis.Scores.Select(score => score.Zone).Distinct().Should().HaveCount(3);
        analysis.Scores.Should().OnlyContain(score => score.AnsweredBoth < 1000 && score.AnsweredBoth > 800);
    }
}
