namespace JobMap.Tests.Outcomes;

public sealed class DutchGrammarTests
{
    [Theory]
    [InlineData("Minimaliseer de tijd die nodig is om een deksel te vinden", "minimize", "time", "een deksel te vinden", null)]
    [InlineData("Verlaag de kans dat de saus aanbrandt terwijl niemand kijkt", "minimize", "likelihood", "de saus aanbrandt", "terwijl niemand kijkt")]
    [InlineData("verklein de kans op regenschade tijdens de oogst", "minimize", "likelihood", "regenschade", "tijdens de oogst")]
    [InlineData("Vergroot het aantal gasten dat op tijd eet", "increase", "number", "gasten dat op tijd eet", null)]
    [InlineData("Verhoog de nauwkeurigheid van de weegschaal", "increase", "accuracy", "de weegschaal", null)]
    [InlineData("Verminder de lichamelijke inspanning die nodig is om de pan te tillen", "minimize", "effort", "de pan te tillen", null)]
    [InlineData("Minimaliseer de moeite die het kost om de kas te vullen zonder slang", "minimize", "effort", "de kas te vullen", "zonder slang")]
    [InlineData("Minimaliseer de hoeveelheid water in de pasta", "minimize", "amount", "water in de pasta", null)]
    [InlineData("Minimaliseer het risico op een dichte afvoer wanneer het vriest", "minimize", "risk", "een dichte afvoer", "wanneer het vriest")]
    [InlineData("Minimaliseer de kosten van het verwarmen als de wind draait", "minimize", "cost", "het verwarmen", "als de wind draait")]
    [InlineData("Minimaliseer de frequentie waarmee het filter verstopt raakt voordat het regent", "minimize", "frequency", "het filter verstopt raakt", "voordat het regent")]
    public void Parse_WellFormedStatement_FindsItsParts(string text, string direction, string unit, string target, string? clarifier)
    {
        OutcomeStatement statement = OutcomeStatement.Parse(text, OutcomeGrammar.Dutch);

        (statement.Direction?.Name, statement.Unit?.Name, statement.Object, statement.Clarifier, statement.Example).Should().Be((direction, unit, target, clarifier, null));
    }

    [Theory]
    [InlineData("Minimaliseer de kans op schade, bijv. aan het hooi", "aan het hooi")]
    [InlineData("Minimaliseer de kans op schade, bijvoorbeeld aan het hooi.", "aan het hooi")]
    [InlineData("Minimaliseer de kans op schade (bijv. aan het hooi)", "aan het hooi")]
    public void Parse_ExampleAtTheEnd_IsSetApart(string text, string example)
    {
        OutcomeStatement statement = OutcomeStatement.Parse(text, OutcomeGrammar.Dutch);

        (statement.Object, statement.Example).Should().Be(("schade", example));
    }

    [Theory]
    [InlineData("Verlaag de kans dat de zaag uitschiet")]
    [InlineData("Minimaliseer de kans dat de zaag uitschiet")]
    [InlineData("Verhoog het aantal rechte sneden")]
    public void HasCanonicalDirection_ImperativeOfGoodDutch_NeedsNoWarning(string text) =>
        OutcomeGrammar.Dutch.Parse(text).HasCanonicalDirection.Should().BeTrue();

    [Fact]
    public void HasCanonicalDirection_OtherVerb_NeedsAWarning() => OutcomeGrammar.Dutch.Parse("Reduceer het aantal kieren").HasCanonicalDirection.Should().BeFalse();

    [Fact]
    public void Format_EnglishParts_HaveTheDutchArticle()
    {
        OutcomeStatementParts parts = new() { Direction = OutcomeDirection.Increase, Unit = OutcomeUnit.Number, Object = "gasten", Example = "buren" };

        OutcomeGrammar.Dutch.Format(parts).Should().Be("verhoog het aantal gasten, bijv. buren");
    }
}
