namespace JobMap.Tests.Jobs;

/// <summary>Steps, sub-steps and outcomes made by hand: what they refuse, and that they are compared by value.</summary>
public sealed class StepPartsTests
{
    private static readonly StepId Water = StepId.Parse("water");
    private static readonly DesiredOutcome Dry = new(OutcomeId.Parse("dry"), OutcomeStatement.Parse("minimize the risk of drought"));

    [Fact]
    public void JobStep_Misuse_NamesTheArgument()
    {
        FluentActions.Invoking(() => new JobStep(default, UniversalStep.Execute, "x")).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new JobStep(Water, default, "x")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        FluentActions.Invoking(() => new JobStep(Water, (UniversalStep)9, "x")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        FluentActions.Invoking(() => new JobStep(Water, UniversalStep.Execute, null!)).Should().Throw<ArgumentException>().WithParameterName("name");
        FluentActions.Invoking(() => new JobStep(Water, UniversalStep.Execute, " ")).Should().Throw<ArgumentException>().WithParameterName("name");
    }

    [Fact]
    public void JobStep_WithWhatItCannotBe_IsRefused()
    {
        JobStep step = new(Water, UniversalStep.Execute, "water the beds");

        step.Invoking(s => s with { Kind = default }).Should().Throw<ArgumentOutOfRangeException>();
        step.Invoking(s => s with { Name = "" }).Should().Throw<ArgumentException>();
        step.Invoking(s => s with { Outcomes = null! }).Should().Throw<ArgumentNullException>();
        step.Invoking(s => s with { Outcomes = [null!] }).Should().Throw<ArgumentException>();
        step.Invoking(s => s with { SubSteps = null! }).Should().Throw<ArgumentNullException>();
        step.Invoking(s => s with { SubSteps = [null!] }).Should().Throw<ArgumentException>();
        step.Invoking(s => s with { Extensions = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void JobStep_ListsOfTheUser_AreCopied()
    {
        List<DesiredOutcome> outcomes = [Dry];
        JobStep step = new(Water, UniversalStep.Execute, "water the beds") { Outcomes = outcomes };

        outcomes.Clear();

        step.Outcomes.Should().Equal(Dry);
        step.Should().Be(new JobStep(Water, UniversalStep.Execute, "water the beds") { Outcomes = [Dry] });
    }

    [Fact]
    public void JobStep_AllOutcomes_AreItsOwnThenThoseOfItsSubSteps()
    {
        DesiredOutcome own = new(OutcomeId.Parse("own"), OutcomeStatement.Parse("minimize the time it takes to water"));
        JobStep step = new(Water, UniversalStep.Execute, "water the beds") { SubSteps = [new SubStep(StepId.Parse("fill"), "fill the can") { Outcomes = [Dry] }], Outcomes = [own] };

        step.AllOutcomes.Should().Equal(own, Dry);
        (step with { SubSteps = [] }).AllOutcomes.Should().Equal(own);
    }

    [Fact]
    public void SubStep_Misuse_NamesTheArgument()
    {
        FluentActions.Invoking(() => new SubStep(default, "x")).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new SubStep(Water, null!)).Should().Throw<ArgumentException>().WithParameterName("name");
        FluentActions.Invoking(() => new SubStep(Water, "\n")).Should().Throw<ArgumentException>().WithParameterName("name");
        FluentActions.Invoking(() => new SubStep(Water, "x") { Outcomes = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SubStep(Water, "x") { Outcomes = [Dry, null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new SubStep(Water, "x") { Extensions = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SubStep(Water, "x") with { Name = " " }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void SubStep_EachMember_Counts()
    {
        SubStep part = new(Water, "fill the can") { Outcomes = [Dry] };

        part.ToString().Should().Be("fill the can");
        (part with { Outcomes = [Dry with { }] }).Should().Be(part);
        ((SubStep[])[part, part with { Outcomes = [] }, part with { Name = "fill a can" }, part with { Extensions = ExtensionMembers.Empty.With("x-a", "1") },
            new(StepId.Parse("fill"), "fill the can") { Outcomes = [Dry] }]).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void DesiredOutcome_Misuse_NamesTheArgument()
    {
        FluentActions.Invoking(() => new DesiredOutcome(default, Dry.Statement)).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new DesiredOutcome(Dry.Id, null!)).Should().Throw<ArgumentNullException>().WithParameterName("statement");
        Dry.Invoking(outcome => outcome with { Statement = null! }).Should().Throw<ArgumentNullException>();
        Dry.Invoking(outcome => outcome with { Extensions = null! }).Should().Throw<ArgumentNullException>();
    }
}
