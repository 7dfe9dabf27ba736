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

    [Theory]
    [InlineData("noise", "noise")]
    [InlineData("Set-up Waste", "set-up waste")]
    [InlineData("GERÄUSCH", "geräusch")]
    [InlineData("Time", "time")]
    public void Parse_NameOfOnesOwn_IsKeptInLowerCase(string text, string name)
    {
        OutcomeUnit.Parse(text).Name.Should().Be(name);
        OutcomeDirection.Parse(text).Name.Should().Be(name);
        (OutcomeUnit.Parse(text) == OutcomeUnit.Parse(name)).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" noise")]
    [InlineData("noise-")]
    [InlineData("a--b")]
    [InlineData("a1")]
    [InlineData("a.b")]
    public void Parse_NoName_IsRefused(string text)
    {
        OutcomeUnit.TryParse(text, out OutcomeUnit unit).Should().BeFalse();
        unit.Should().Be(default(OutcomeUnit));
        FluentActions.Invoking(() => OutcomeUnit.Parse(text)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => OutcomeDirection.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Parse_HalfOfASurrogatePair_IsRefused() => (OutcomeUnit.TryParse("\ud800", out _), OutcomeDirection.TryParse("a\udc00", out _)).Should().Be((false, false));

    [Fact]
    public void Parse_LongName_IsTakenUpTo64Characters() =>
        (OutcomeUnit.TryParse(new string('x', 64), out _), OutcomeUnit.TryParse(new string('x', 65), out _)).Should().Be((true, false));

    [Fact]
    public void All_CanonicalMembers_ReadBackFromTheirNames()
    {
        OutcomeDirection.All.Should().Equal(OutcomeDirection.Minimize, OutcomeDirection.Increase);
        OutcomeUnit.All.Should().HaveCount(16).And.OnlyHaveUniqueItems().And.OnlyContain(unit => OutcomeUnit.Parse(unit.Name) == unit);
    }

    [Fact]
    public void ToString_Format_IsTheNameOrRefused()
    {
        $"{OutcomeUnit.Time:G} {OutcomeDirection.Increase,10}".Should().Be("time   increase");
        FluentActions.Invoking(() => OutcomeUnit.Time.ToString("X", null)).Should().Throw<FormatException>();
    }
}
