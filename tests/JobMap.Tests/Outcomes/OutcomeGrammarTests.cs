namespace JobMap.Tests.Outcomes;

public sealed class OutcomeGrammarTests
{
    private static readonly OutcomeUnit Nerves = OutcomeUnit.Parse("nerves");

    /// <summary>A language the library knows nothing of, with a unit of its own.</summary>
    private static readonly OutcomeVocabulary German = new("de")
    {
        Directions = new Dictionary<string, OutcomeDirection> { ["minimiere"] = OutcomeDirection.Minimize, ["verringere"] = OutcomeDirection.Minimize, ["erhöhe"] = OutcomeDirection.Increase },
        CanonicalDirectionWords = ["minimiere", "verringere", "erhöhe"],
        Units = new Dictionary<string, OutcomeUnit> { ["Zeit"] = OutcomeUnit.Time, ["Wahrscheinlichkeit"] = OutcomeUnit.Likelihood, ["Nerven"] = Nerves },
        CanonicalUnitPhrases = ["die Zeit", "die Wahrscheinlichkeit", "Nerven"],
        Articles = ["die", "der", "das", "den"],
        Connectives = [", die nötig ist, um", ", dass"],
        ClarifierOpeners = ["wenn", "während"],
        ExampleMarks = ["z. B."],
    };

    [Theory]
    [InlineData("Minimiere die Zeit, die nötig ist, um einen Deckel zu finden", "minimize", "time", "einen Deckel zu finden", null, null)]
    [InlineData("Verringere die Wahrscheinlichkeit, dass die Soße anbrennt, wenn keiner hinsieht, z. B. am Rand.", "minimize", "likelihood", "die Soße anbrennt", "wenn keiner hinsieht", "am Rand")]
    [InlineData("ERHÖHE DIE WAHRSCHEINLICHKEIT DASS ALLE SATT WERDEN", "increase", "likelihood", "ALLE SATT WERDEN", null, null)]
    public void Parse_GermanOfAUser_FindsItsParts(string text, string direction, string unit, string target, string? clarifier, string? example)
    {
        OutcomeStatement statement = OutcomeStatement.Parse(text, new OutcomeGrammar(German));

        (statement.Direction?.Name, statement.Unit?.Name, statement.Object, statement.Clarifier, statement.Example).Should().Be((direction, unit, target, clarifier, example));
        statement.Language.Should().Be("de");
    }

    [Fact]
    public void Format_GermanOfAUser_HasItsCommasAndReadsBack()
    {
        OutcomeGrammar grammar = new(German);
        OutcomeStatementParts parts = new() { Direction = OutcomeDirection.Minimize, Unit = OutcomeUnit.Time, Connective = ", die nötig ist, um", Object = "Brot zu backen", Example = "am Morgen" };

        grammar.Format(parts).Should().Be("minimiere die Zeit, die nötig ist, um Brot zu backen, z. B. am Morgen");
        OutcomeStatement.Create(parts, grammar).Parts.Should().Be(parts);
        OutcomeStatement.Create(new() { Unit = Nerves, Object = "des Kochs" }, grammar).Text.Should().Be("Nerven des Kochs");
    }

    [Fact]
    public void Parse_VocabularyWithoutWords_IsAllObject()
    {
        OutcomeGrammar grammar = new(new OutcomeVocabulary("fi"));

        grammar.Parse("Minimoi aika, joka kuluu, when it rains, e.g. here.").Parts.Should().Be(new OutcomeStatementParts { Object = "Minimoi aika, joka kuluu, when it rains, e.g. here" });
        grammar.TryFormat(new OutcomeStatementParts { Object = "aika", Example = "tässä" }, out _).Should().BeFalse();
    }

    [Fact]
    public void Check_VocabularyWithoutWords_FindsTheWordsOfTheLexiconAndNothingElse()
    {
        CheckOptions options = new() { Lexicon = new SolutionLexicon(["Keitin"]) };

        new OutcomeGrammar(new OutcomeVocabulary("fi")).Parse("Minimoi aika, joka kuluu").Check(options).Should().BeEmpty();
        new OutcomeGrammar(new OutcomeVocabulary("fi")).Parse("Keitin, joka vuotaa").Check(options).Select(diagnostic => diagnostic.Id).Should().Equal("JM1007");
    }

    [Fact]
    public void Check_VocabularyOfDirectionsAlone_AsksForTheDirectionOnly()
    {
        OutcomeGrammar grammar = new(German with { Units = new Dictionary<string, OutcomeUnit>(), CanonicalUnitPhrases = [] });

        grammar.Parse("die Zeit").Check().Select(diagnostic => diagnostic.Id).Should().Equal("JM1001");
        grammar.Parse("minimiere die Zeit").Check().Should().BeEmpty();
    }

    [Theory]
    [InlineData("Minimize the amount of time it takes to find a lid", "time", null, "it takes to", "find a lid")]
    [InlineData("Minimize the per-cut consumable cost", "cost", "per-cut consumable", null, null)]
    [InlineData("Minimize the physical effort Required To lift a pot", "effort", "physical", "required to", "lift a pot")]
    [InlineData("Minimize the likelihood the cake sinks", "likelihood", null, null, "the cake sinks")]
    [InlineData("Minimize the number of steps to the door", "number", null, "of", "steps to the door")]
    [InlineData("minimize the risk of spills such as coffee", "risk", null, "of", "spills such as coffee")]
    [InlineData("Minimize the time to find the “when” button", "time", null, "to", "find the “when” button")]
    public void Parts_EnglishStatement_TellQualifierConnectiveAndObjectApart(string text, string unit, string? qualifier, string? connective, string? target) =>
        OutcomeGrammar.English.Parse(text).Parts.Should().Be(new OutcomeStatementParts
        {
            Direction = OutcomeDirection.Minimize, Unit = OutcomeUnit.Parse(unit), Qualifier = qualifier, Connective = connective, Object = target,
        });

    [Fact]
    public void Object_NothingBehindTheUnit_IsWhatStandsBeforeIt() => OutcomeStatement.Parse("Minimize the per-cut consumable cost.").Object.Should().Be("per-cut consumable");

    [Fact]
    public void Spans_EachPart_AreWhereItStands()
    {
        const string Text = " Reduce the  physical effort required to lift it when full — e.g., at noon. ";
        StatementSpans spans = OutcomeStatement.Parse(Text).Spans;

        new[] { spans.Direction, spans.Qualifier, spans.Unit, spans.Connective, spans.Object, spans.Clarifier, spans.Example }
            .Select(span => Text.Substring(span.Start, span.Length)).Should().Equal("Reduce", "physical", "effort", "required to", "lift it", "when full", "at noon");
    }

    [Fact]
    public void Format_NothingOrUnreadableParts_IsRefused()
    {
        OutcomeStatementParts[] refused =
        [
            new(), new() { Object = "" }, new() { Object = " lids" }, new() { Object = "two  lids" }, new() { Object = "lids." }, new() { Qualifier = "physical" },
            new() { Unit = Nerves }, new() { Direction = OutcomeDirection.Parse("keep") }, new() { Object = "lids when hot" }, new() { Clarifier = "in a hurry", Object = "lids" },
            new() { Unit = OutcomeUnit.Time, Connective = "IT TAKES TO", Object = "boil" }, new() { Example = "lids" }, new() { Direction = default(OutcomeDirection), Object = "lids" },
        ];

        refused.Where(parts => OutcomeGrammar.English.TryFormat(parts, out _)).Should().BeEmpty();
        FluentActions.Invoking(() => OutcomeGrammar.English.Format(refused[0])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => OutcomeStatement.Create(refused[1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => OutcomeGrammar.English.Format(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equals_EqualVocabularies_IsTrueAndHashesAgree()
    {
        OutcomeGrammar one = new(German);
        OutcomeGrammar same = new(German with { Directions = new Dictionary<string, OutcomeDirection>(German.Directions.Reverse()) });

        (one == same, one != same, one.GetHashCode() == same.GetHashCode()).Should().Be((true, false, true));
        (one == new OutcomeGrammar(German with { Articles = ["die"] })).Should().BeFalse();
        OutcomeGrammar.BuiltIn.Select(grammar => grammar.Language).Should().Equal("en", "nl");
    }

    [Fact]
    public void Constructor_WordsThatContradict_AreRefused()
    {
        OutcomeVocabulary[] refused =
        [
            German with { CanonicalDirectionWords = ["senke"] }, German with { CanonicalUnitPhrases = ["die Mühe"] }, German with { Articles = ["—"] },
            German with { Units = new Dictionary<string, OutcomeUnit> { ["Zeit"] = default }, CanonicalUnitPhrases = [] },
        ];

        refused.Should().AllSatisfy(vocabulary => FluentActions.Invoking(() => new OutcomeGrammar(vocabulary)).Should().Throw<ArgumentException>());
        FluentActions.Invoking(() => German with { Units = new Dictionary<string, OutcomeUnit> { ["zeit"] = OutcomeUnit.Time, ["ZEIT"] = OutcomeUnit.Time } }).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("en_US")]
    [InlineData("en-")]
    [InlineData("deutsches-x-toolongsubtag")]
    public void Vocabulary_NoLanguageTag_IsRefused(string language) => FluentActions.Invoking(() => new OutcomeVocabulary(language)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("EN", "en")]
    [InlineData("de-at", "de-AT")]
    [InlineData("ZH-HANT-tw", "zh-Hant-TW")]
    [InlineData("SL-Rozaj-1994", "sl-rozaj-1994")]
    [InlineData("en-US-u-CA-JAPANESE", "en-US-u-ca-japanese")]
    [InlineData("es-419", "es-419")]
    [InlineData("X-AB", "x-ab")]
    public void Vocabulary_LanguageInAnotherCase_IsTheSameLanguage(string written, string language)
    {
        // The letters as RFC 5646, section 2.1.1, would have them.
        new OutcomeVocabulary(written).Language.Should().Be(language);
        new OutcomeVocabulary(written).Should().Be(new OutcomeVocabulary(language));
        new OutcomeGrammar(new OutcomeVocabulary(written)).Parse("a").Should().Be(new OutcomeGrammar(new OutcomeVocabulary(language)).Parse("a"));
    }

    [Fact]
    public void Vocabulary_ListOfTheCaller_IsCopied()
    {
        List<string> articles = ["die"];
        OutcomeVocabulary vocabulary = German with { Articles = articles };

        articles.Clear();

        vocabulary.Articles.Should().Equal("die");
    }
}
