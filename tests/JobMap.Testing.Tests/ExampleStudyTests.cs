using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Strategy;

namespace JobMap.Testing.Tests;

public sealed class ExampleStudyTests
{
    [Fact]
    public void Map_IsAFullStudyWithoutWarnings()
    {
        ExampleStudy.Map.Steps.Should().HaveCountGreaterThanOrEqualTo(8);
        ExampleStudy.Map.Outcomes.Should().HaveCountGreaterThanOrEqualTo(30);
        ExampleStudy.Map.Steps.Select(step => step.Kind).Distinct().Should().HaveCount(8);
        ExampleStudy.Map.Check().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Should().BeEmpty();
    }

    /// <summary>Of 33 intervals at 95 %, fewer than 28 holding the truth has a probability below 1 in 100.</summary>
    [Fact]
    public void Survey_Scores_RecoverTheTruthWithinTheirIntervals()
    {
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(ExampleStudy.Map, ExampleStudy.Survey.Responses);

        int covered = analysis.Scores.Count(score => score.Interval!.Value.Contains(ExampleStudy.Market.TrueOpportunity(OutcomeId.Parse(score.Need.Id.Value))));

        covered.Should().BeGreaterThanOrEqualTo(28).And.BeLessThanOrEqualTo(analysis.Scores.Count);
    }

    [Fact]
    public void Survey_Ranks_RecoverTheTruthWithinTheirSets()
    {
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(ExampleStudy.Map, ExampleStudy.Survey.Responses);
        List<OutcomeId> truth = [.. ExampleStudy.Map.Outcomes.Select(outcome => outcome.Id).OrderByDescending(ExampleStudy.Market.TrueOpportunity)];

        int covered = analysis.Scores.Count(score => truth.IndexOf(OutcomeId.Parse(score.Need.Id.Value)) + 1 is int rank && rank >= score.RankInterval!.Value.Lower && rank <= score.RankInterval!.Value.Upper);

        covered.Should().BeGreaterThanOrEqualTo(28);
    }

    [Fact]
    public void Concepts_OfTheMap_AreOneClearlyBetterOneStuckAndOneCheaperWithLosses()
    {
        ExampleStudy.Concepts.Check(ExampleStudy.Map).Should().BeEmpty();
        ConceptEvaluation evaluation = ConceptEvaluation.Run(ExampleStudy.Map, ExampleStudy.Survey.Responses, ExampleStudy.Concepts.Concepts);

        evaluation.Values.Select(value => value.Verdict).Take(2).Should().Equal(ImprovementVerdict.ClearlyBetter, ImprovementVerdict.StuckInTheMiddle);
        evaluation.Values[2].Concept.PriceChange.Should().BeNegative();
        evaluation.Values[2].Losses.Should().HaveCountGreaterThan(2);
        evaluation.Values.Should().OnlyContain(value => value.ClampedPredictions == 0 && value.OutcomesWithoutScore == 0);
    }

    [Fact]
    public void Survey_HasFourHundredRespondentsWithBlanksAndDoNotKnow()
    {
        string[] lines = ExampleStudy.Survey.ToCsv().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Should().HaveCount(401);
        lines[0].Should().StartWith("respondent,household,cooks,imp_dish-time,sat_dish-time,");
        lines.Count(line => line.Contains("Don't know", StringComparison.Ordinal)).Should().BeGreaterThan(100);
        lines.Count(line => line.Contains(",,", StringComparison.Ordinal)).Should().BeGreaterThan(100);
        ExampleStudy.Survey.HiddenSegments.Distinct().Should().HaveCount(3);
    }
}
