using CsCheck;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

public sealed class JobStatementTests
{
    [Theory]
    [InlineData("cut a plank in a straight line", "cut", "a plank", "in a straight line")]
    [InlineData("prepare a hot meal", "prepare", "a hot meal", null)]
    [InlineData("spend time in a park", "spend", "time", "in a park")]
    [InlineData("listen to music while running", "listen", "to music", "while running")]
    [InlineData("cook", "cook", null, null)]
    [InlineData("  keep   warm ", "keep", "warm", null)]
    public void Parse_Job_FindsVerbObjectAndClarifier(string text, string verb, string? target, string? clarifier)
    {
        JobStatement job = JobStatement.Parse(text);

        (job.Text, job.Verb, job.Object, job.Clarifier).Should().Be((text, verb, target, clarifier));
    }

    [Theory]
    [InlineData("een plank in een rechte lijn zagen", "zagen", "een plank", "in een rechte lijn")]
    [InlineData("een warme maaltijd bereiden", "bereiden", "een warme maaltijd", null)]
    [InlineData("planken met de hand zagen", "zagen", "planken", "met de hand")]
    [InlineData("naar muziek luisteren tijdens het hardlopen", "luisteren", "naar muziek", "tijdens het hardlopen")]
    [InlineData("de planten tijdens de vorst beschermen", "beschermen", "de planten", "tijdens de vorst")]
    [InlineData("een plank zagen zonder te meten", "zagen", "een plank", "zonder te meten")]
    [InlineData("op de hoogte blijven", "blijven", "op de hoogte", null)]
    [InlineData("rijden zonder ongelukken", "rijden", null, "zonder ongelukken")]
    [InlineData("de deur opendoen", "opendoen", "de deur", null)]
    [InlineData("zaag een plank in een rechte lijn", "zaag", "een plank", "in een rechte lijn")]
    [InlineData("zaag een plank wanneer het regent", "zaag", "een plank", "wanneer het regent")]
    [InlineData("Koken", "Koken", null, null)]
    public void Parse_DutchJob_FindsTheInfinitiveAtItsEnd(string text, string verb, string? target, string? clarifier)
    {
        JobStatement job = JobStatement.Parse(text, OutcomeGrammar.Dutch);

        (job.Text, job.Verb, job.Object, job.Clarifier).Should().Be((text, verb, target, clarifier));
    }

    [Fact]
    public void Parse_LanguageOfYourOwn_FollowsItsVocabulary()
    {
        OutcomeGrammar german = new(new OutcomeVocabulary("de") { ClarifierOpeners = ["während"], JobClarifierOpeners = ["in"], InfinitiveEndings = ["en"] });

        JobStatement job = JobStatement.Parse("ein Brett in einer geraden Linie sägen", german);

        (job.Verb, job.Object, job.Clarifier).Should().Be(("sägen", "ein Brett", "in einer geraden Linie"));
    }

    [Fact]
    public void Parse_LanguageWithoutWords_TakesTheFirstWordAsTheVerb()
    {
        JobStatement job = JobStatement.Parse("couper une planche en ligne droite", new OutcomeGrammar(new OutcomeVocabulary("fr")));

        (job.Verb, job.Object, job.Clarifier).Should().Be(("couper", "une planche en ligne droite", null));
    }

    [Fact]
    public void InfinitiveEndings_BlankEnding_IsRefused() =>
        FluentActions.Invoking(() => new OutcomeVocabulary("de") { InfinitiveEndings = ["en", " "] }).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("")]
    [InlineData("\n ")]
    public void Parse_BlankText_IsRefused(string text)
    {
        FluentActions.Invoking(() => JobStatement.Parse(text)).Should().Throw<FormatException>();
        JobStatement.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_Null_IsRefused()
    {
        FluentActions.Invoking(() => JobStatement.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JobStatement.Parse("cook", null!)).Should().Throw<ArgumentNullException>().WithParameterName("grammar");
        FluentActions.Invoking(() => JobStatement.TryParse("cook", null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("grammar");
    }

    [Fact]
    public void Parse_AnyText_IsKeptToTheLetter() => Gens.Text.Sample(text =>
        JobStatement.Parse(text).ToString() == text && JobStatement.Parse(text, OutcomeGrammar.Dutch).ToString() == text);

    [Fact]
    public void Parse_AnyTextOfWords_DividesThemAmongTheParts() => Gens.Text.Sample(text =>
    {
        JobStatement english = JobStatement.Parse(text);
        JobStatement dutch = JobStatement.Parse(text, OutcomeGrammar.Dutch);
        int words = Count(text);

        return Count(english.Verb) + Count(english.Object) + Count(english.Clarifier) == words && Count(dutch.Verb) + Count(dutch.Object) + Count(dutch.Clarifier) == words;
    });

    [Fact]
    public void Market_BlankOrNull_IsRefused()
    {
        FluentActions.Invoking(() => new Market(" ", JobStatement.Parse("cook"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Market(null!, JobStatement.Parse("cook"))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Market("cooks", null!)).Should().Throw<ArgumentNullException>();
    }

    private static int Count(string? text) => (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
