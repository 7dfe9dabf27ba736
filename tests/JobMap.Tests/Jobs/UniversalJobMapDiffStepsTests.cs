using JobMap.Tests.Samples;
using Subject = JobMap.JobMapChangeSubject;

namespace JobMap.Tests.Jobs;

/// <summary>Differences in steps, sub-steps and outcomes, one by one; whatever is not listed did not change.</summary>
public sealed class UniversalJobMapDiffStepsTests
{
    private static readonly UniversalJobMap Map = Nested.Map.WithOutcome(StepId.Parse("water"), Outcome("time", "minimize the time it takes to water"));
    private static readonly JobStep Water = Map.Steps[0];
    private static readonly JobStep Look = Map.Steps[1];
    private static readonly (SubStep Fill, SubStep Pour, SubStep Dig) Parts = (Water.SubSteps[0], Water.SubSteps[1], Look.SubSteps[0]);

    [Fact]
    public void Between_SubStepAdded_IsListedWithItsOutcomes()
    {
        SubStep rest = new(StepId.Parse("rest"), "let the can rest") { Outcomes = [Outcome("drip", "minimize the number of drips")] };

        Between(Water with { SubSteps = [Parts.Fill, rest, Parts.Pour] }, Look).Should().Equal(
            Change.Added(Subject.SubStep, "rest", "let the can rest", "sub-steps of water[1]"),
            Change.Added(Subject.Outcome, "drip", "minimize the number of drips", "sub-step rest[0]"));
    }

    [Fact]
    public void Between_SubStepRemoved_IsListedWithItsOutcomes() => Between(Water with { SubSteps = [Parts.Pour] }, Look).Should().Equal(
        Change.Removed(Subject.SubStep, "fill", "fill the can", "sub-steps of water[0]"),
        Change.Removed(Subject.Outcome, "spill", "minimize the amount of water that is spilled", "sub-step fill[0]"));

    [Fact]
    public void Between_SubStepInAnotherStep_MovesAloneWithItsOutcomes() =>
        Between(Water with { SubSteps = [Parts.Dig, Parts.Fill, Parts.Pour] }, Look with { SubSteps = [] }).Should().Equal(
            Change.Moved(Subject.SubStep, "dig", "dig a hole", "sub-steps of look[0]", "sub-steps of water[0]"));

    [Fact]
    public void Between_SubStepsInAnotherOrder_AreOneMove()
    {
        Change only = Between(Water with { SubSteps = [Parts.Pour, Parts.Fill] }, Look).Should().ContainSingle().Subject;

        only.Should().BeOneOf(
            Change.Moved(Subject.SubStep, "pour", "pour the water", "sub-steps of water[1]", "sub-steps of water[0]"),
            Change.Moved(Subject.SubStep, "fill", "fill the can", "sub-steps of water[0]", "sub-steps of water[1]"));
    }

    [Fact]
    public void Between_SubStepRewordedAndMoved_IsBoth()
    {
        SubStep dig = Parts.Dig with { Name = "dig a small hole", Extensions = ExtensionMembers.Empty.With("x-depth", "[ 10 ]") };

        Between(Water with { SubSteps = [Parts.Fill, Parts.Pour, dig] }, Look with { SubSteps = [] }).Should().Equal(
            new Change(JobMapChangeKind.Moved, Subject.SubStep, "dig", null, "dig a hole", "dig a small hole", "sub-steps of look[0]", "sub-steps of water[2]"),
            new Change(JobMapChangeKind.Reworded, Subject.SubStep, "dig", "name", "dig a hole", "dig a small hole", "sub-steps of look[0]", "sub-steps of water[2]"),
            new Change(JobMapChangeKind.Changed, Subject.SubStep, "dig", "extensions", null, "x-depth: [10]", "sub-steps of look[0]", "sub-steps of water[2]"));
    }

    [Fact]
    public void Between_SubStepInOtherWords_IsReworded() => Between(Water with { SubSteps = [Parts.Fill with { Name = "fill a can" }, Parts.Pour] }, Look).Should().Equal(
        Change.Reworded(Subject.SubStep, "fill", "name", "fill the can", "fill a can", "sub-steps of water[0]"));

    [Fact]
    public void Between_OutcomeOfASubStepInOtherWords_IsReworded() =>
        Change.Between(Map, Map.WithStatement(OutcomeId.Parse("root"), "minimize the risk of hitting a root")).Should().Equal(
            Change.Reworded(Subject.Outcome, "root", "statement", "minimize the risk of cutting a root", "minimize the risk of hitting a root", "sub-step dig[0]"));

    [Fact]
    public void Between_OutcomeFromAStepToASubStep_IsMovedAlone() =>
        Change.Between(Map, Map.WithOutcome(StepId.Parse("dig"), Map.FindOutcome(OutcomeId.Parse("time"))!, 0)).Should().Equal(
            Change.Moved(Subject.Outcome, "time", "minimize the time it takes to water", "step water[0]", "sub-step dig[0]"));

    [Fact]
    public void Between_StepGone_ListsEverythingThatWentWithIt() => Change.Between(Map, Map.WithoutStep(Look.Id)).Should().BeEquivalentTo([
        Change.Removed(Subject.Step, "look", "look at the soil", "steps[1]"),
        Change.Removed(Subject.SubStep, "dig", "dig a hole", "sub-steps of look[0]"),
        Change.Removed(Subject.Outcome, "root", "minimize the risk of cutting a root", "sub-step dig[0]")]);

    [Fact]
    public void Between_StepGoneWhoseSubStepStays_MovesTheSubStep() => Between(Water with { SubSteps = [Parts.Fill, Parts.Pour, Parts.Dig] }).Should().Equal(
        Change.Removed(Subject.Step, "look", "look at the soil", "steps[1]"),
        Change.Moved(Subject.SubStep, "dig", "dig a hole", "sub-steps of look[0]", "sub-steps of water[2]"));

    [Fact]
    public void Between_SubStepThatBecomesAStep_IsRemovedAndAddedAndItsOutcomesMove()
    {
        JobStep dig = new(Parts.Dig.Id, UniversalStep.Prepare, Parts.Dig.Name) { Outcomes = Parts.Dig.Outcomes };

        Between(Water, Look with { SubSteps = [] }, dig).Should().BeEquivalentTo([
            Change.Added(Subject.Step, "dig", "dig a hole", "steps[2]"),
            Change.Removed(Subject.SubStep, "dig", "dig a hole", "sub-steps of look[0]"),
            Change.Moved(Subject.Outcome, "root", "minimize the risk of cutting a root", "sub-step dig[0]", "step dig[0]")]);
    }

    [Fact]
    public void Between_MembersOfOthersOnStepsAndOutcomes_AreChanged()
    {
        ExtensionMembers mark = ExtensionMembers.Empty.With("x-b", "2").With("x-a", "\"1\"");
        DesiredOutcome time = Map.FindOutcome(OutcomeId.Parse("time"))! with { Extensions = mark };

        Between(Water with { Extensions = mark, Outcomes = [time] }, Look).Should().Equal(
            Change.Changed(Subject.Step, "water", "extensions", null, "x-a: \"1\", x-b: 2", "steps[0]"),
            Change.Changed(Subject.Outcome, "time", "extensions", null, "x-a: \"1\", x-b: 2", "step water[0]"));
    }

    private static IReadOnlyList<Change> Between(params JobStep[] steps) => Change.Between(Map, Map.WithSteps(steps));

    private static DesiredOutcome Outcome(string id, string statement) => new(OutcomeId.Parse(id), OutcomeStatement.Parse(statement));
}
