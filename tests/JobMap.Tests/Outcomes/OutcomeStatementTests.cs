using CsCheck;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Outcomes;

public sealed class OutcomeStatementTests
{
    [Theory]
    [InlineData("Minimize the likelihood that the kettle boils over when nobody watches", "minimize", "likelihood", "the kettle boils over", "when nobody watches")]
    [InlineData("minimize the time it takes to find a lid", "minimize", "time", "find a lid", null)]
    [InlineData("minimize the time that it takes to peel an onion", "minimize", "time", "peel an onion", null)]
    [InlineData("minimize the time to peel an onion", "minimize", "time", "peel an onion", null)]
    [InlineData("Minimize the time needed to rinse the rice before cooking", "minimize", "time", "rinse the rice", "before cooking")]
    [InlineData("minimize the time spent on clearing the table after the meal", "minimize", "time", "clearing the table", "after the meal")]
    [InlineData("minimize the physical effort required to lift the pot", "minimize", "effort", "lift the pot", null)]
    [InlineData("minimize the risk of burning the sauce while stirring something else", "minimize", "risk", "burning the sauce", "while stirring something else")]
    [InlineData("minimize the amount of water left in the pasta", "minimize", "amount", "water left in the pasta", null)]
    [InlineData("increase the number of guests served at once", "increase", "number", "guests served at once", null)]
    [InlineData("minimize the number of steps needed to clean the stove", "minimize", "number", "steps needed to clean the stove", null)]
    [InlineData("minimize the frequency with which the filter clogs", "minimize", "frequency", "the filter clogs", null)]
    [InlineData("minimize the weekly fuel cost when heating the greenhouse", "minimize", "cost", "weekly fuel", "when heating the greenhouse")]
    [InlineData("minimize the likelihood that nets and canes fall over during a storm", "minimize", "likelihood", "nets and canes fall over", "during a storm")]
    public void Parse_WellFormedStatement_FindsItsParts(string text, string direction, string unit, string target, string? clarifier)
    {
        OutcomeStatement statement = OutcomeStatement.Parse(text);

        (statement.Direction?.Name, statement.Unit?.Name, statement.Object, statement.Clarifier, statement.Example).Should().Be((direction, unit, target, clarifier, null));
    }

    [Theory]
    [InlineData("minimize", "minimize")]
    [InlineData("minimise", "minimize")]
    [InlineData("MINIMIZE", "minimize")]
    [InlineData("Reduce", "minimize")]
    [InlineData("decrease", "minimize")]
    [InlineData("eliminate", "minimize")]
    [InlineData("increase", "increase")]
    [InlineData("Maximize", "increase")]
    [InlineData("maximise", "increase")]
    public void Parse_DirectionInAnySpelling_IsCanonicalAndTheWordIsKept(string word, string expected)
    {
        OutcomeStatement statement = OutcomeStatement.Parse(word + " the time it takes to set the table");

        (statement.Direction?.Name, statement.DirectionWord).Should().Be((expected, word));
    }

    [Theory]
    [InlineData("time", "time")]
    [InlineData("likelihood", "likelihood")]
    [InlineData("chance", "likelihood")]
    [InlineData("probability", "likelihood")]
    [InlineData("number", "number")]
    [InlineData("frequency", "frequency")]
    [InlineData("amount", "amount")]
    [InlineData("risk", "risk")]
    [InlineData("effort", "effort")]
    [InlineData("cost", "cost")]
    [InlineData("quantity", "quantity")]
    [InlineData("accuracy", "accuracy")]
    [InlineData("loss", "loss")]
    [InlineData("downtime", "downtime")]
    [InlineData("RISK", "risk")]
    public void Parse_UnitOfPublishedStatements_IsKnown(string word, string expected) =>
        OutcomeStatement.Parse($"minimize the {word} of the pump").Should().Match<OutcomeStatement>(s => s.Unit!.Value.Name == expected && s.Object == "the pump");

    [Theory]
    [InlineData("Minimize likelihood that milk turns sour", "likelihood", "milk turns sour")]
    [InlineData("increase number of weeks in flower", "number", "weeks in flower")]
    [InlineData("reduce chance of rain damage while away", "likelihood", "rain damage")]
    public void Parse_ArticleMissing_FindsTheUnitAllTheSame(string text, string unit, string target)
    {
        OutcomeStatement statement = OutcomeStatement.Parse(text);

        (statement.Unit?.Name, statement.Object).Should().Be((unit, target));
    }

    [Theory]
    [InlineData("minimize the risk of burning the sauce, e.g., at the edges", "burning the sauce", null, "at the edges")]
    [InlineData("minimize the risk of burning the sauce e.g. at the edges.", "burning the sauce", null, "at the edges")]
    [InlineData("minimize the time it takes to boil water—e.g., in a kettle, in a pan", "boil water", null, "in a kettle, in a pan")]
    [InlineData("minimize the time it takes to boil water — e.g., in a kettle", "boil water", null, "in a kettle")]
    [InlineData("minimize the amount of water used (e.g., from the tap)", "water used", null, "from the tap")]
    [InlineData("minimize the time it takes to boil water when camping, for example on gas", "boil water", "when camping", "on gas")]
    [InlineData("Minimize the risk of burning the sauce, E.G., at the edges", "burning the sauce", null, "at the edges")]
    public void Parse_ExampleAtTheEnd_IsSetApart(string text, string target, string? clarifier, string example)
    {
        OutcomeStatement statement = OutcomeStatement.Parse(text);

        (statement.Object, statement.Clarifier, statement.Example).Should().Be((target, clarifier, example));
    }

    [Theory]
    [InlineData("minimize kitchen noise", "minimize", "kitchen noise")]
    [InlineData("a warm dinner on the table", null, "warm dinner on the table")]
    [InlineData("Feel at home in the kitchen", null, "Feel at home in the kitchen")]
    public void Parse_PartsMissing_AreNull(string text, string? direction, string target)
    {
        OutcomeStatement statement = OutcomeStatement.Parse(text);

        (statement.Direction?.Name, statement.Unit, statement.Object).Should().Be((direction, null, target));
    }

    [Theory]
    [InlineData("minimize")]
    [InlineData("minimize the")]
    [InlineData("minimize the time")]
    [InlineData("the")]
    [InlineData("when")]
    [InlineData(".")]
    [InlineData("...")]
    [InlineData(", e.g., a thing")]
    [InlineData("e.g.")]
    [InlineData("minimize the time it takes to")]
    public void Parse_Fragment_IsAStatementAllTheSame(string text) => OutcomeStatement.Parse(text).Text.Should().Be(text);

    [Fact]
    public void Parse_FullStopAndSpaces_AreNoPartOfTheParts()
    {
        OutcomeStatement statement = OutcomeStatement.Parse("  Minimize the\n time it takes  to\tboil water. ");

        (statement.Text, statement.Object).Should().Be(("  Minimize the\n time it takes  to\tboil water. ", "boil water"));
    }

    [Fact]
    public void Parse_AnyText_IsKeptToTheLetter() =>
        Gens.Text.Sample(text => OutcomeStatement.Parse(text).Text == text && OutcomeStatement.Parse(text).ToString() == text, iter: 1000);

    [Fact]
    public void Equals_SameText_IsTrueAndHashesAgree()
    {
        OutcomeStatement one = OutcomeStatement.Parse("minimize the time to eat");

        one.Should().Be(OutcomeStatement.Parse("minimize the time to eat")).And.NotBe(OutcomeStatement.Parse("Minimize the time to eat"));
        one.GetHashCode().Should().Be(OutcomeStatement.Parse("minimize the time to eat").GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Parse_BlankText_IsRefused(string text)
    {
        FluentActions.Invoking(() => OutcomeStatement.Parse(text)).Should().Throw<FormatException>();
        OutcomeStatement.TryParse(text, out OutcomeStatement? statement).Should().BeFalse();
        statement.Should().BeNull();
    }

    [Fact]
    public void Parse_Null_IsRefused()
    {
        FluentActions.Invoking(() => OutcomeStatement.Parse(null!)).Should().Throw<ArgumentNullException>();
        OutcomeStatement.TryParse(null, out _).Should().BeFalse();
    }
}
