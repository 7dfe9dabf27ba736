using JobMap.Opportunity;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

/// <summary>Outcomes of sub-steps are rated and scored as those of steps are.</summary>
public sealed class SubStepOutcomesTests
{
    /// <summary>By hand, of 100: spill 90 and 20 gives 9 + 7, dry 50 and 60 its importance alone, root 80 and 50 gives 8 + 3.</summary>
    [Fact]
    public void Run_OutcomesInSubSteps_AreScoredInTheOrderOfTheMap()
    {
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Nested.Map, Nested.Responses);

        analysis.Scores.Select(score => (score.Need.Id.Value, score.Opportunity)).Should().Equal(("spill", 16.0), ("dry", 5.0), ("root", 11.0));
        analysis.Ranked.Select(score => (score.Need.Id.Value, score.Rank)).Should().Equal(("spill", 1), ("root", 2), ("dry", 3));
        analysis.Scores.Should().OnlyContain(score => score.AnsweredBoth == 100 && score.Need.Statement == Nested.Map.FindOutcome(OutcomeId.Parse(score.Need.Id.Value))!.Statement.Text);
        analysis.ToString().Should().StartWith("3 outcomes, 100 respondents");
    }

    [Fact]
    public void Run_SameOutcomesInStepsAlone_ScoresThemTheSame()
    {
        UniversalJobMap flat = Nested.Map.WithSteps(Nested.Map.Steps.Select(step => step with { Outcomes = [.. step.AllOutcomes], SubSteps = [] }));

        FiguresOf(flat).Should().Equal(FiguresOf(Nested.Map));
    }

    [Fact]
    public void Run_OutcomesInSubSteps_NameTheStepAroundThem() =>
        OpportunityAnalysis.Run(Nested.Map, Nested.Responses).Scores.Select(score => score.Need.Step!.Id.Value).Should().Equal("water", "water", "look");

    private static IEnumerable<object> FiguresOf(UniversalJobMap map) =>
        OpportunityAnalysis.Run(map, Nested.Responses).Scores.Select(score => (object)(score.Need.Id, score.Opportunity, score.Interval, score.Rank));
}
