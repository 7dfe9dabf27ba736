using JobMap.Diagnostics;

namespace JobMap.Tests.Outcomes;

public sealed class OutcomeStatementCheckerTests
{
    [Theory]
    [InlineData("minimize the time it takes to set the table")]
    [InlineData("Minimise the chance that the soup boils over")]
    [InlineData("increase the number of guests served at once")]
    [InlineData("minimize the likelihood that pots and pans are missing when the cooking starts, e.g., a lid, a sieve")]
    [InlineData("minimize the likelihood of picking the correct lid too late")]
    [InlineData("minimize the physical effort required to lift the pot")]
    [InlineData("minimize the weekly fuel cost when heating the greenhouse")]
    [InlineData("minimize the likelihood that the parcel is held up at the US border")]
    public void Check_WellFormed_HasNothingToSay(string text) => IdsOf(text).Should().BeEmpty();

    [Theory]
    [InlineData("the table is set", "JM1001", "JM1002")]
    [InlineData("reduce the time it takes to set the table", "JM1003")]
    [InlineData("minimize kitchen noise", "JM1002")]
    [InlineData("minimize the time and effort to clean the oven", "JM1004")]
    [InlineData("minimize the time or the physical effort needed to clean the oven", "JM1004")]
    [InlineData("minimize the likelihood that the sauce burns and that the rice sticks", "JM1005")]
    [InlineData("minimize the time it takes to wash and dry the dishes", "JM1005")]
    [InlineData("minimize the time it takes to wash the pot and dry the lid", "JM1005")]
    [InlineData("minimize the risk of burning the sauce and dropping the pot", "JM1005")]
    [InlineData("minimize the time it takes to find a reliable supplier", "JM1006")]
    [InlineData("increase the likelihood that the dish is better than the last one", "JM1006")]
    [InlineData("minimize the time it takes to find the button", "JM1007")]
    [InlineData("minimize the number of clicks needed to order a meal", "JM1007")]
    [InlineData("minimize the likelihood that my sauce burns", "JM1008")]
    [InlineData("minimize the time I spend on dishes", "JM1008")]
    [InlineData("minimize the likelihood of feeling rushed at the stove", "JM1009")]
    [InlineData("minimize the likelihood that the sauce burns because the flame is high", "JM1010")]
    [InlineData("minimize the likelihood the sauce burns", "JM1011")]
    [InlineData("minimize the time it takes to put stuff away", "JM1011")]
    [InlineData("minimize the time it takes to find what is in season this year", "JM1012")]
    [InlineData("minimize the likelihood that a rule of 2027 is broken", "JM1012")]
    [InlineData("minimize the time", "JM1014")]
    public void Check_Fault_IsFoundAndNothingElse(string text, params string[] ids) => IdsOf(text).Should().Equal(ids);

    [Theory]
    [InlineData("minimaliseer de tijd die nodig is om de soep op te warmen")]
    [InlineData("Verlaag de kans dat de soep overkookt wanneer niemand kijkt")]
    public void Check_WellFormedDutch_HasNothingToSay(string text) => OutcomeGrammar.Dutch.Parse(text).Check().Should().BeEmpty();

    [Theory]
    [InlineData("reduceer de kans dat de soep overkookt", "JM1003")]
    [InlineData("minimaliseer de tijd en moeite die nodig is om de oven schoon te maken", "JM1004")]
    [InlineData("minimaliseer de tijd die nodig is om een betrouwbare leverancier te vinden", "JM1006")]
    [InlineData("minimaliseer de tijd die nodig is om de knop te vinden", "JM1007")]
    [InlineData("verlaag de kans dat mijn soep overkookt", "JM1008")]
    [InlineData("verlaag de kans dat de soep overkookt omdat het vuur hoog staat", "JM1010")]
    public void Check_FaultInDutch_IsFound(string text, string id) => OutcomeGrammar.Dutch.Parse(text).Check().Select(diagnostic => diagnostic.Id).Should().Equal(id);

    [Fact]
    public void Check_VocabularyWithoutWords_FindsNoWords() =>
        new OutcomeGrammar(new OutcomeVocabulary("tlh")).Parse("minimize my reliable app").Check().Should().BeEmpty();

    [Theory]
    [InlineData("minimize the time it takes to set the StirMaster")]
    [InlineData("minimize the likelihood that two stirmasters collide")]
    [InlineData("minimize the likelihood that the StirMaster's arm sticks")]
    [InlineData("minimize the likelihood that the laser pointers drift")]
    public void Check_WordOfTheLexicon_IsASolutionInAnyFormAndCase(string text)
    {
        CheckOptions options = new() { Lexicon = new SolutionLexicon(["StirMaster", "laser pointer"]) };

        OutcomeStatement.Parse(text).Check(options).Select(diagnostic => diagnostic.Id).Should().Equal("JM1007");
        OutcomeStatement.Parse(text).Check().Should().BeEmpty();
    }

    [Theory]
    [InlineData("minimize the time it takes to find a reliable supplier", "reliable")]
    [InlineData("minimize the time and physical effort to clean the oven", "time and physical effort")]
    [InlineData("Reduce the time it takes to set the table", "Reduce")]
    [InlineData("minimize the likelihood that the sauce burns because of the wind", "because of")]
    public void Check_Fault_HasItsSpanInTheText(string text, string word)
    {
        TextSpan span = OutcomeStatement.Parse(text).Check()[0].Location.Span!.Value;

        text.Substring(span.Start, span.Length).Should().Be(word);
    }

    [Theory]
    [InlineData("Reduce the time it takes to set the table", "Minimize the time it takes to set the table")]
    [InlineData("maximise the number of guests served", "increase the number of guests served")]
    [InlineData("The time it takes to set the table", "Minimize the time it takes to set the table")]
    [InlineData("minimize the likelihood the sauce burns", "minimize the likelihood that the sauce burns")]
    [InlineData("minimize the time and physical effort to clean the oven", "minimize the time to clean the oven", "minimize the physical effort to clean the oven")]
    [InlineData("minimize the likelihood that the sauce burns and that the rice sticks when cooking", "minimize the likelihood that the sauce burns when cooking", "minimize the likelihood that the rice sticks when cooking")]
    [InlineData("minimize the time it takes to wash the pot and dry the lid", "minimize the time it takes to wash the pot", "minimize the time it takes to dry the lid")]
    [InlineData("minimize the time it takes to wash and dry the dishes", "minimize the time it takes to wash the dishes", "minimize the time it takes to dry the dishes")]
    public void Check_FaultWithARewrite_SuggestsStatementsWithoutThatFault(string text, params string[] suggestions)
    {
        Diagnostic found = OutcomeStatement.Parse(text).Check()[0];

        found.Suggestions.Should().Equal(suggestions);
        found.Suggestions.SelectMany(suggestion => OutcomeStatement.Parse(suggestion).Check()).Should().NotContain(diagnostic => diagnostic.Id == found.Id);
    }

    [Theory]
    [MemberData(nameof(Samples.Texts.Hostile), MemberType = typeof(Samples.Texts), DisableDiscoveryEnumeration = true)]
    public void Check_AnyText_NeverThrowsAndPointsIntoIt(string text)
    {
        foreach (OutcomeGrammar grammar in OutcomeGrammar.BuiltIn.Where(_ => !string.IsNullOrWhiteSpace(text)))
        {
            grammar.Parse(text).Check().All(d => d.Location.Span is not { } span || span.End <= text.Length).Should().BeTrue();
        }
    }

    [Fact]
    public void Check_GeneratedText_NeverThrowsAndPointsIntoIt() => CsCheck.Check.Sample(Samples.Gens.Text, text =>
        OutcomeStatement.Parse(text).Check().All(diagnostic => diagnostic.Location.Span is not { } span || span.End <= text.Length));

    [Fact]
    public void Check_Faults_AreWarningsOrInformation() =>
        OutcomeStatement.Parse("stuff I want because my app is easy today and I feel happy").Check().Should().OnlyContain(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    private static IEnumerable<string> IdsOf(string text) => OutcomeStatement.Parse(text).Check().Select(diagnostic => diagnostic.Id);
}
