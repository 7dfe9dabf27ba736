using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Research;
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

    [Fact]
    public void Evidence_HeldAgainstMapAndOffering_FindsNothing() => ExampleStudy.Evidence.Check(ExampleStudy.Map,
        [
            .. ExampleStudy.Offering.Milestones.Select(milestone => new EvidenceTarget(EvidenceTargetKind.Milestone, milestone.Id.Value)),
            .. ExampleStudy.Offering.Touchpoints.Select(touchpoint => new EvidenceTarget(EvidenceTargetKind.Pain, touchpoint.Id.Value)),
        ]).Should().BeEmpty();

    [Fact]
    public void Evidence_Summary_HasAllForcesAndStagesAndGapsToShow()
    {
        EvidenceSummary summary = EvidenceSummary.Of(ExampleStudy.Map, ExampleStudy.Evidence);

        (summary.InterviewsHeld, summary.Themes.Count).Should().Be((11, 8));
        summary.Forces.Forces.Should().OnlyContain(force => force.Counts.Items > 0);
        summary.StagesWithoutEvidence.Should().BeEmpty();
        summary.NeedsWithoutEvidence.Should().Contain(need => need.Id.Value == "cut-even");
        summary.StepsWithoutEvidence.Should().Contain(step => step.Id.Value == "set-up-the-workplace");
        summary.ThinNeeds.Should().Contain(need => need.Id.Value == "watch-taste");
        summary.Needs.Should().Contain(need => need.All.Interviews >= 3);
    }

    /// <summary>Themes new to each interview, counted by hand from the list: 3, 1, 2 and 0, then trust and pride, and none after.</summary>
    [Fact]
    public void Evidence_Themes_ComeToAnEndAfterSixInterviews()
    {
        EvidenceSummary summary = EvidenceSummary.Of(ExampleStudy.Map, ExampleStudy.Evidence);

        summary.Saturation.Interviews.Select(interview => interview.CumulativeThemes).Should().Equal(3, 4, 6, 6, 7, 8, 8, 8, 8, 8, 8);
        summary.Saturation.IsSaturated.Should().BeTrue();
    }

    /// <summary>An item names the interview it comes from in its id too.</summary>
    [Fact]
    public void Evidence_Items_HaveTheIdsOfTheirInterviews() =>
        ExampleStudy.Evidence.Items.Where(item => item.Interview is { } interview && !item.Id.Value.StartsWith($"{interview}-", StringComparison.Ordinal)).Should().BeEmpty();
}
