using CsCheck;
using JobMap.Surveys;
using Snapshooter.Xunit;

namespace JobMap.Ingestion.Tests.Questionnaires;

public sealed class QuestionnaireTests
{
    private static readonly ProfileQuestion Household = new("household", "Who lives with you?", ["nobody", "one other", "more"]);

    private static readonly Gen<(UniversalJobMap Map, QuestionnaireOptions Options)> Surveys = Gen.Select(
        Gen.Int[0, 30].Array[1, 6].Where(sizes => sizes.Any(size => size > 0)), Gen.ULong, Gen.Int[1, 20], Gen.Int[0, 2],
        (sizes, seed, rows, traps) => (QuestionnaireStudy.Sized(sizes), new QuestionnaireOptions { Seed = seed, MaximumRows = rows, TrapItems = traps }));

    [Fact]
    public void ToQualtrics_English_MatchesSnapshot() => Snapshot.Match(Questionnaire.For(QuestionnaireStudy.Gardeners).ToQualtrics());

    [Fact]
    public void ToQualtrics_Dutch_MatchesSnapshot() => Snapshot.Match(Questionnaire.For(QuestionnaireStudy.Dutch, new QuestionnaireOptions
    {
        Solution = SolutionId.Parse("de Kruidenkast"), OptOut = QuestionnaireOptOut.Both, TrapItems = 2, ProfileQuestions = [new ProfileQuestion("balkon", "Hoe groot is uw balkon?", ["klein", "groot"])],
    }).ToQualtrics());

    [Fact]
    public void ToMarkdown_English_MatchesSnapshot() =>
        Snapshot.Match(Questionnaire.For(QuestionnaireStudy.Gardeners, new QuestionnaireOptions { Solution = SolutionId.Parse("GrowBox"), ProfileQuestions = [Household] }).ToMarkdown());

    [Fact]
    public void ToMarkdown_DutchOnSevenPoints_MatchesSnapshot() => Snapshot.Match(Questionnaire.For(QuestionnaireStudy.Dutch, new QuestionnaireOptions { Scale = RatingScale.Parse("1..7") }).ToMarkdown());

    [Fact]
    public void For_AnyMap_AsksEveryNeedOnceInEachBlock() => Surveys.Sample(survey =>
    {
        Questionnaire questionnaire = Questionnaire.For(survey.Map, survey.Options);
        return questionnaire.Blocks.Count == 2 && questionnaire.Blocks.All(block =>
            block.Items.Where(item => item.Need is not null).Select(item => item.Need!.Value.Value).Order(StringComparer.Ordinal)
                .SequenceEqual(survey.Map.Needs.Select(need => need.Id.Value).Order(StringComparer.Ordinal)));
    });

    [Fact]
    public void For_AnyMap_KeepsStepsInTheOrderOfTheJobAndQuestionsAndPagesShort() => Surveys.Sample(survey =>
    {
        foreach (QuestionnaireBlock block in Questionnaire.For(survey.Map, survey.Options).Blocks)
        {
            int[] steps = [.. block.Items.Where(item => item.Need is not null).Select(item => int.Parse(item.Need!.Value.Value[1..].Split('-')[0], System.Globalization.CultureInfo.InvariantCulture))];
            steps.Should().BeInAscendingOrder();
            block.Matrices.Should().OnlyContain(matrix => matrix.Items.Count >= 1 && matrix.Items.Count <= survey.Options.MaximumRows);
            block.Matrices.GroupBy(matrix => matrix.Page).Should().OnlyContain(page => page.Sum(matrix => matrix.Items.Count) <= survey.Options.MaximumRows);
            block.Matrices.Select(matrix => matrix.Page).Should().BeInAscendingOrder().And.StartWith(1);
            block.Matrices.GroupBy(matrix => matrix.Stem).Should().OnlyContain(step => step.Max(matrix => matrix.Items.Count) - step.Min(matrix => matrix.Items.Count) <= 1);
        }
    });

    [Fact]
    public void For_AnyMap_HasTheTrapsAskedForAndNoneFirstInItsStep() => Surveys.Sample(survey =>
    {
        Questionnaire questionnaire = Questionnaire.For(survey.Map, survey.Options);
        QuestionnaireItem[] traps = [.. questionnaire.Blocks.SelectMany(block => block.Items).Where(item => item.Need is null)];
        traps.Select(trap => trap.Code).Should().Equal(survey.Options.TrapItems switch { 0 => [], 1 => (string[])["trap_sat"], _ => ["trap_imp", "trap_sat"] });
        traps.All(trap => trap.ExpectedRating == 2).Should().BeTrue();
        questionnaire.Blocks.SelectMany(block => block.Matrices.GroupBy(matrix => matrix.Stem)).Should().OnlyContain(step => step.First().Items[0].Need != null);
    });

    [Fact]
    public void For_SameSeed_IsTheSame() => Surveys.Sample(survey =>
    {
        Questionnaire questionnaire = Questionnaire.For(survey.Map, survey.Options);
        return questionnaire == Questionnaire.For(survey.Map, survey.Options) && questionnaire.ToQualtrics() == Questionnaire.For(survey.Map, survey.Options).ToQualtrics();
    });

    /// <summary>Two orders of 20 items are the same once in 2 × 10^18.</summary>
    [Fact]
    public void For_OtherSeed_HasAnotherOrder()
    {
        UniversalJobMap map = QuestionnaireStudy.Sized(20);

        string[] orders = [.. Enumerable.Range(0, 50).SelectMany(seed => Questionnaire.For(map, new QuestionnaireOptions { Seed = (ulong)seed, TrapItems = 0 }).Blocks).Select(block => string.Join(' ', block.Items.Select(item => item.Need)))];

        orders.Should().HaveCount(100).And.OnlyHaveUniqueItems("blocks are shuffled apart, and each seed shuffles differently");
    }

    /// <summary>Each of three items comes first in a third of the seeds: 1,000 of 3,000, with a standard deviation of 26.</summary>
    [Fact]
    public void For_ManySeeds_PutsEveryItemFirstAsOften()
    {
        UniversalJobMap map = QuestionnaireStudy.Sized(3);

        IEnumerable<int> first = Enumerable.Range(0, 3000).Select(seed => Questionnaire.For(map, new QuestionnaireOptions { Seed = (ulong)seed }).Blocks[0].Items[0].Code).CountBy(code => code).Select(count => count.Value);

        first.Should().HaveCount(3).And.OnlyContain(count => count > 870 && count < 1130);
    }

    [Theory]
    [InlineData("1..5", "1 = Not at all important; 2 = Somewhat important; 3 = Important; 4 = Very important; 5 = Extremely important", 2)]
    [InlineData("5..1", "5 = Not at all important; 4 = Somewhat important; 3 = Important; 2 = Very important; 1 = Extremely important", 4)]
    [InlineData("1..4", "1 = 1 - Not at all important; 2 = 2; 3 = 3; 4 = 4 - Extremely important", 2)]
    [InlineData("3..1", "3 = 3 - Not at all important; 2 = 2; 1 = 1 - Extremely important", 2)]
    [InlineData("0..1", "0 = 0 - Not at all important; 1 = 1 - Extremely important", 1)]
    public void For_Scale_HasItsPointsFromLeastToMost(string scale, string answers, int trap)
    {
        Questionnaire questionnaire = Questionnaire.For(QuestionnaireStudy.Gardeners, new QuestionnaireOptions { Scale = RatingScale.Parse(scale), TrapItems = 2 });

        string.Join("; ", questionnaire.Blocks[0].Answers).Should().Be(answers);
        questionnaire.Blocks[0].Items.Single(item => item.Need is null).ExpectedRating.Should().Be(trap);
    }

    [Theory]
    [InlineData("1..5", QuestionnaireOptOut.None, "5 = Extremely satisfied")]
    [InlineData("1..5", QuestionnaireOptOut.DontKnow, "5 = Extremely satisfied; 99 = Don't know")]
    [InlineData("1..5", QuestionnaireOptOut.DoesNotApply, "5 = Extremely satisfied; 98 = Not applicable")]
    [InlineData("95..99", QuestionnaireOptOut.Both, "99 = Extremely satisfied; 999 = Don't know; 998 = Not applicable")]
    [InlineData("995..999", QuestionnaireOptOut.Both, "999 = Extremely satisfied; 99 = Don't know; 98 = Not applicable")]
    public void For_OptOut_HasACodeOffTheScale(string scale, QuestionnaireOptOut optOut, string last) =>
        string.Join("; ", Questionnaire.For(QuestionnaireStudy.Gardeners, new QuestionnaireOptions { Scale = RatingScale.Parse(scale), OptOut = optOut }).Blocks[1].Answers).Should().EndWith(last);

    [Fact]
    public void For_KindsOfNeed_AsksThoseAlone()
    {
        Questionnaire questionnaire = Questionnaire.For(QuestionnaireStudy.Gardeners, new QuestionnaireOptions { NeedKinds = [NeedKind.FinancialOutcome], TrapItems = 0 });

        questionnaire.Blocks.SelectMany(block => block.Items).Select(item => item.Code).Should().Equal("imp_dead", "sat_dead");
        questionnaire.Blocks[0].Matrices[0].Stem.Should().Be("This part is about the purchase. When you grow herbs at home, how important is it to you to be able to do each of the following?");
    }

    [Fact]
    public void For_NothingToRate_IsRefused()
    {
        FluentActions.Invoking(() => Questionnaire.For(UniversalJobMap.For("people", "wait").Define("look").Build())).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Questionnaire.For(QuestionnaireStudy.Gardeners, new QuestionnaireOptions { NeedKinds = [] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Questionnaire.For(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(null, "nl", "Belang")]
    [InlineData("en", "en", "Importance")]
    [InlineData("nl-BE", "nl", "Belang")]
    public void For_Language_IsThatAskedForOrThatOfTheMap(string? language, string expected, string title)
    {
        Questionnaire questionnaire = Questionnaire.For(QuestionnaireStudy.Dutch, new QuestionnaireOptions { Language = language });

        questionnaire.Language.Should().Be(expected);
        questionnaire.Blocks[0].Title.Should().Be(title);
    }

    [Fact]
    public void For_MapInALanguageWithoutTexts_IsInEnglish() =>
        Questionnaire.For(UniversalJobMap.For("Köche", "kochen").Language(new OutcomeGrammar(new OutcomeVocabulary("de"))).EmotionalJob("ruhig sein").Build()).Language.Should().Be("en");

    [Fact]
    public void ToString_Questionnaire_NamesWhatItIs() => Questionnaire.For(QuestionnaireStudy.Gardeners, new QuestionnaireOptions { ProfileQuestions = [Household] }).ToString()
        .Should().Be("Grow herbs at home, in en on 1..5, of mixed, seed 1; Importance: 10 rows in 7 questions; Satisfaction: 11 rows in 7 questions; 1 profile question");
}
