using CsCheck;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Outcomes;

/// <summary>What is written from parts reads back as those parts.</summary>
public sealed class StatementLawTests
{
    private const int Runs = 4000;

    public static TheoryData<string> Languages => ["en", "nl"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Format_PartsOfOrdinaryWords_ReadBackAsThemselves(string language)
    {
        OutcomeGrammar grammar = GrammarOf(language);
        int written = 0;
        PartsOf(grammar).Sample(
            parts =>
            {
                if (grammar.TryFormat(parts, out string? text))
                {
                    Interlocked.Increment(ref written);
                    grammar.Parse(text).Parts.Should().Be(parts);
                }
                else
                {
                    FluentActions.Invoking(() => grammar.Format(parts)).Should().Throw<ArgumentException>();
                }
            },
            iter: Runs);

        written.Should().BeGreaterThan(Runs * 9 / 10, "the law says nothing of parts that are refused");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Format_PartsReadFromAnyText_ReadBackAsThemselvesOrAreRefused(string language)
    {
        OutcomeGrammar grammar = GrammarOf(language);
        int written = 0;
        Gens.Text.Sample(
            text =>
            {
                OutcomeStatementParts parts = grammar.Parse(text).Parts;
                if (grammar.TryFormat(parts, out string? canonical))
                {
                    Interlocked.Increment(ref written);
                    grammar.Parse(canonical).Parts.Should().Be(parts);
                }
            },
            iter: Runs);

        written.Should().BeGreaterThan(Runs / 2);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Format_PartsOfOwnStatements_AreAllWrittenAndReadBack(string language)
    {
        OutcomeGrammar grammar = GrammarOf(language);
        foreach (string text in language == "en" ? OwnStatements.English : OwnStatements.Dutch)
        {
            OutcomeStatementParts parts = grammar.Parse(text).Parts;

            grammar.Parse(grammar.Format(parts)).Parts.Should().Be(parts, "that is what \"{0}\" says", text);
        }
    }

    [SharedDataFact("statements/published.csv")]
    public void Format_PartsOfPublishedStatements_AreAllWrittenAndReadBack()
    {
        foreach (OutcomeStatement statement in PublishedStatementsTests.Read())
        {
            OutcomeStatement.Create(statement.Parts).Parts.Should().Be(statement.Parts, "that is what \"{0}\" says", statement);
        }
    }

    private static OutcomeGrammar GrammarOf(string language) => OutcomeGrammar.BuiltIn.Single(grammar => grammar.Language == language);

    private static Gen<OutcomeStatementParts> PartsOf(OutcomeGrammar grammar)
    {
        OutcomeVocabulary words = grammar.Vocabulary;
        Gen<string> noun = Gens.AnyOf("saw", "water", "oven door", "1,5 l", "guests’ plates", "naïve cut", "x-ray", "😀", "price (net)");
        Gen<string> phrase = noun.Array[1, 5].Select(nouns => string.Join(' ', nouns));
        Gen<string?> qualifier = Gens.AnyOf<string?>(null, null, "physical", "per-cut consumable");
        Gen<string?> connective = Gens.AnyOf([null, .. words.Connectives]);
        Gen<string?> clarifier = Gen.Select(Gens.AnyOf([.. words.ClarifierOpeners]), phrase, Gen.Bool).Select(part => part.Item3 ? $"{part.Item1} {part.Item2}" : null);
        Gen<string?> example = Gen.Select(phrase, Gen.Bool).Select((text, some) => some ? text : null);
        OutcomeUnit[] units = [.. words.CanonicalUnitPhrases.Select(unit => words.Units[unit.Split(' ')[^1]])];
        return Gen.Select(
            Gens.AnyOf<OutcomeDirection?>(OutcomeDirection.Minimize, OutcomeDirection.Increase, null),
            Gens.AnyOf([null, .. units.Select(unit => (OutcomeUnit?)unit)]),
            qualifier, connective, phrase, clarifier, example).Select((direction, unit, before, joint, target, when, tail) => new OutcomeStatementParts
            {
                Direction = direction,
                Unit = unit,
                Qualifier = unit is null ? null : before,
                Connective = unit is null ? null : joint,
                Object = target,
                Clarifier = when,
                Example = tail,
            });
    }
}
