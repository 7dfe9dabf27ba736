using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

public sealed class OpportunityAnalysisTests
{
    [Theory]
    [InlineData(950, 320, 1000, 9.5, 3.2, 15.8)]
    [InlineData(200, 75, 270, 7.4, 2.8, 12.04)]
    [InlineData(810, 300, 1000, 8.1, 3.0, 13.2)]
    [InlineData(750, 400, 1000, 7.5, 4.0, 11.0)]
    public void Run_PublishedShares_GiveThePublishedScore(int important, int satisfied, int n, double importance, double satisfaction, double opportunity)
    {
        OpportunityScore score = Answers.Score(Answers.Shares(important, satisfied, n));

        score.Importance.Should().BeApproximately(importance, 0.05);
        score.Satisfaction.Should().BeApproximately(satisfaction, 0.05);
        score.Opportunity.Should().BeApproximately(opportunity, 0.005);
        score.AnsweredBoth.Should().Be(n);
    }

    [Fact]
    public void Run_SatisfiedMoreThanImportant_ScoresTheImportanceAlone()
    {
        OpportunityScore score = Answers.Score(Answers.Shares(258, 281, 393));

        score.Opportunity.Should().Be(score.Importance).And.BeApproximately(6.5649, 5e-5);
        score.Zone.Should().Be(LandscapeZone.Overserved);
    }

    /// <summary>By hand: importance 6 of 8, satisfaction 2 of 5, both rated by 4.</summary>
    [Fact]
    public void Run_AnswersWithGaps_TakeEachShareOverItsOwn()
    {
        OpportunityScore score = Answers.Score([
            (5, 5), (4, 1), (5, 2), (1, 3), (4, null), (5, null), (4, null), (2, null), (null, 4), (null, null)]);

        (score.AnsweredImportance, score.AnsweredSatisfaction, score.AnsweredBoth).Should().Be((8, 5, 4));
        (score.Importance, score.Satisfaction, score.Opportunity).Should().Be((7.5, 4.0, 11.0));
    }

    [Fact]
    public void Run_NoRespondents_HasNoScoresButReasons()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, new SurveyResponsesBuilder(RatingScale.FivePoint, Maps.IdsOf(map)).Build());

        analysis.Respondents.Should().Be(0);
        analysis.Ranked.Should().BeEmpty();
        analysis.Scores.Should().HaveCount(2).And.OnlyContain(score => IsWithoutScore(score) && score.Reason == "nobody rated it");
        analysis.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("JM4001", "JM4001");
    }

    [Fact]
    public void Run_OneRespondent_IsScoredWithAWideIntervalAndAWarning()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, Answers.Of(map, [(5, 1)]));

        OpportunityScore score = analysis.Scores.Single();
        (score.Opportunity, score.AnsweredBoth, score.Rank).Should().Be((20.0, 1, 1));
        (score.Interval!.Value.Upper - score.Interval.Value.Lower).Should().BeGreaterThan(15);
        analysis.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("JM4002");
    }

    [Theory]
    [InlineData(5, null, "nobody rated its satisfaction")]
    [InlineData(null, 5, "nobody rated its importance")]
    [InlineData(null, null, "nobody rated it")]
    public void Run_OneSideMissingThroughout_SaysWhich(int? importance, int? satisfaction, string reason)
    {
        OpportunityScore score = Answers.Score(Answers.Times(40, importance, satisfaction));

        score.Reason.Should().Be(reason);
        IsWithoutScore(score).Should().BeTrue();
        score.ToString().Should().StartWith(reason);
    }

    [Fact]
    public void Run_OutcomeThatWasNotAsked_SaysSo()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, Answers.Of(map, Answers.Shares(30, 10, 40)));

        analysis.Scores[1].Reason.Should().Be("it was not asked");
        analysis.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM4001").Which.Message.Should().Contain("'o2'");
    }

    [Fact]
    public void Run_AnswersOnAnOutcomeTheMapLacks_ReportsIt()
    {
        SurveyResponses responses = Answers.Of(Maps.OfOutcomes(2), Answers.Shares(30, 10, 40), Answers.Shares(20, 10, 40));

        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Maps.OfOutcomes(1), responses);

        analysis.Scores.Should().ContainSingle();
        analysis.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM3002").Which.Message.Should().Contain("'o2'");
    }

    [Fact]
    public void Run_EverybodyAlike_HasNoNanAndNoRankIsBetter()
    {
        UniversalJobMap map = Maps.OfOutcomes(3);
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, Answers.Of(map, Answers.Times(50, 3, 3), Answers.Times(50, 3, 3), Answers.Times(50, 3, 3)));

        analysis.Scores.Should().OnlyContain(score => score.Opportunity == 0 && score.Rank == 1 && score.ProbabilityTop == 1 && score.RankInterval == new RankInterval(1, 3));
    }

    [Fact]
    public void Run_FewRespondents_WarnsOncePerGroup()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, Answers.Of(map, Answers.Shares(20, 10, 29), Answers.Shares(20, 10, 12)));

        analysis.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM4002").Which.Message.Should().Contain("2 outcomes").And.Contain("12");
    }

    [Fact]
    public void Run_Tally_ScoresAsTheResponsesDoButHasNoRankStability()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        SurveyResponses responses = Answers.Of(map, Answers.Shares(60, 20, 80), Answers.Shares(50, 20, 80));

        OpportunityAnalysis whole = OpportunityAnalysis.Run(map, responses);
        OpportunityAnalysis tally = OpportunityAnalysis.Run(map, SurveyTally.From(responses));

        tally.Scores.Should().Equal(whole.Scores.Select(score => score with { RankInterval = null, ProbabilityTop = null, ProbabilityFirst = null }));
        tally.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Severity)).Should().Equal(("JM4007", DiagnosticSeverity.Warning), ("JM4003", DiagnosticSeverity.Info));
        whole.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("JM4007");
    }

    [Fact]
    public void Ranked_Scores_GreatestFirstAndEqualOnesInTheOrderOfTheMap()
    {
        UniversalJobMap map = Maps.OfOutcomes(4);
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, Answers.Of(map,
            Answers.Shares(40, 20, 80), Answers.Shares(70, 20, 80), Answers.Shares(40, 20, 80), Answers.Shares(10, 20, 80)));

        analysis.Ranked.Select(score => (score.Need.Id.Value, score.Rank)).Should().Equal(("o2", 1), ("o1", 2), ("o3", 2), ("o4", 4));
        analysis.Scores.Select(score => score.Need.Id.Value).Should().Equal("o1", "o2", "o3", "o4");
        analysis.Ranked.Should().BeSameAs(analysis.Ranked, "it is put in order once");
    }

    [Fact]
    public void ToString_Score_TellsScoreIntervalSampleZoneAndDoubt() =>
        Answers.Score(Answers.Shares(200, 75, 270)).ToString()
            .Should().MatchRegex(@"^12\.0 \[1\d\.\d–1\d\.\d\] n=270 underserved, straddles 12: minimize the time");

    [Fact]
    public void Run_NullArguments_AreRefused()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        SurveyResponses responses = Answers.Of(map, [(5, 1)]);

        FluentActions.Invoking(() => OpportunityAnalysis.Run(null!, responses)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OpportunityAnalysis.Run(map, (SurveyResponses)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OpportunityAnalysis.Run(map, (SurveyTally)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OpportunityAnalysis.Run(map, responses, null!)).Should().Throw<ArgumentNullException>();
    }

    private static bool IsWithoutScore(OpportunityScore score) =>
        score is { Importance: null, Satisfaction: null, Opportunity: null, Interval: null, ImportanceInterval: null, SatisfactionInterval: null, Rank: null, RankInterval: null, ProbabilityTop: null, Zone: null, Band: null, Straddled.Count: 0 };

    [Fact]
    public void Equals_SameMapAnswersAndOptions_IsTrueAndOtherwiseFalse()
    {
        OpportunityAnalysis again = OpportunityAnalysis.Run(Maps.Garden, Study.Responses);

        again.Should().Be(Study.Analysis);
        again.GetHashCode().Should().Be(Study.Analysis.GetHashCode());
        OpportunityAnalysis.Run(Maps.Garden, Study.Responses, OpportunityOptions.Default with { Level = 0.9 }).Should().NotBe(again);
        OpportunityAnalysis.Run(Maps.Garden, Study.Responses.Where("garden", "yard")).Should().NotBe(again);
    }
}
