namespace JobMap.Tests.Jobs;

public sealed class StepLinkTests
{
    private static readonly StepId Water = StepId.Parse("water");
    private static readonly StepId Look = StepId.Parse("look");

    [Fact]
    public void StepLink_WithAndWithoutCondition_SaysSo()
    {
        StepLink link = new(StepLinkKind.Loop, Look, Water);

        (link.Kind, link.From, link.To, link.Condition, link.Extensions.Count).Should().Be((StepLinkKind.Loop, Look, Water, null, 0));
        link.ToString().Should().Be("Loop: look → water");
        (new StepLink(StepLinkKind.Repeat, Look, Water) { Condition = "the soil is dry" }).ToString().Should().Be("Repeat: look → water (the soil is dry)");
    }

    [Fact]
    public void StepLink_Misuse_NamesTheArgument()
    {
        FluentActions.Invoking(() => new StepLink(default, Look, Water)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        FluentActions.Invoking(() => new StepLink((StepLinkKind)3, Look, Water)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        FluentActions.Invoking(() => new StepLink(StepLinkKind.Loop, default, Water)).Should().Throw<ArgumentException>().WithParameterName("from");
        FluentActions.Invoking(() => new StepLink(StepLinkKind.Loop, Look, default)).Should().Throw<ArgumentException>().WithParameterName("to");
        FluentActions.Invoking(() => new StepLink(StepLinkKind.Loop, Look, StepId.Parse("look"))).Should().Throw<ArgumentException>().WithParameterName("to");
        FluentActions.Invoking(() => new StepLink(StepLinkKind.Loop, Look, Water) { Condition = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StepLink(StepLinkKind.Loop, Look, Water) { Extensions = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void StepLink_EachMember_Counts()
    {
        StepLink link = new(StepLinkKind.Loop, Look, Water);

        new StepLink(StepLinkKind.Loop, StepId.Parse("look"), StepId.Parse("water")).Should().Be(link);
        ((StepLink[])[link, new(StepLinkKind.Repeat, Look, Water), new(StepLinkKind.Loop, Water, Look), link with { Condition = "x" }, link with { Extensions = ExtensionMembers.Empty.With("x-a", "1") }])
            .Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void InapplicableStep_Misuse_NamesTheArgument()
    {
        FluentActions.Invoking(() => new InapplicableStep(default, "x")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        FluentActions.Invoking(() => new InapplicableStep((UniversalStep)9, "x")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        FluentActions.Invoking(() => new InapplicableStep(UniversalStep.Modify, null!)).Should().Throw<ArgumentException>().WithParameterName("reason");
        FluentActions.Invoking(() => new InapplicableStep(UniversalStep.Modify, "")).Should().Throw<ArgumentException>().WithParameterName("reason");
        FluentActions.Invoking(() => new InapplicableStep(UniversalStep.Modify, "x") { Extensions = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void InapplicableStep_EachMember_Counts()
    {
        InapplicableStep step = new(UniversalStep.Modify, "too late");

        step.ToString().Should().Be("Modify: too late");
        new InapplicableStep(UniversalStep.Modify, "too late").Should().Be(step);
        ((InapplicableStep[])[step, new(UniversalStep.Confirm, "too late"), new(UniversalStep.Modify, "Too late"), step with { Extensions = ExtensionMembers.Empty.With("x-a", "1") }])
            .Should().OnlyHaveUniqueItems();
    }
}
