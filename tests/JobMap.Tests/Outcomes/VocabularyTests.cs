namespace JobMap.Tests.Outcomes;

public sealed class VocabularyTests
{
    [Fact]
    public void Direction_Canonical_AreTwo() => (OutcomeDirection.Minimize.Name, OutcomeDirection.Increase.Name).Should().Be(("minimize", "increase"));

    [Fact]
    public void Direction_ReadFromAStatement_EqualsTheMember()
    {
        OutcomeStatement.Parse("reduce the time").Direction.Should().Be(OutcomeDirection.Minimize);
        OutcomeStatement.Parse("raise the number").Direction.Should().Be(OutcomeDirection.Increase);
    }

    [Fact]
    public void Unit_ReadFromAStatement_EqualsTheMember() => OutcomeStatement.Parse("minimize the chances").Unit.Should().Be(OutcomeUnit.Likelihood);

    [Fact]
    public void Unit_Members_AreNamedInLowerCase() =>
        new[] { OutcomeUnit.Time, OutcomeUnit.Likelihood, OutcomeUnit.Number, OutcomeUnit.Frequency, OutcomeUnit.Amount, OutcomeUnit.Risk, OutcomeUnit.Effort, OutcomeUnit.Cost }
            .Select(unit => unit.ToString()).Should().Equal("time", "likelihood", "number", "frequency", "amount", "risk", "effort", "cost");

    [Fact]
    public void Default_Value_HasAnEmptyName() => (default(OutcomeDirection).Name, default(OutcomeUnit).Name).Should().Be(("", ""));
}
