using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

/// <summary>The same answers under each definition, policy and method, against figures worked out by hand.</summary>
public sealed class AnalysisChoicesTests
{
    /// <summary>40 respondents: 10 give 5 and 5, 20 give 4 and 2, 10 give 2 and 1; so I = 7.5 and S = 2.5.</summary>
    private static readonly (int? Importance, int? Satisfaction)[] Column = [.. Answers.Times(10, 5, 5), .. Answers.Times(20, 4, 2), .. Answers.Times(10, 2, 1)];

    [Theory]
    [InlineData("ulwick-top-two-box", 12.5)]
    [InlineData("unfloored", 12.5)]
    [InlineData("gap", 5.0)]
    [InlineData("olsen", 0.75 * 0.75)]
    // Means: importance (10·5 + 20·4 + 10·2) / 40 = 3.75, satisfaction (10·5 + 20·2 + 10·1) / 40 = 2.5; on 0..10: 6.875 and 3.75.
    [InlineData("mean", (2 * 6.875) - 3.75)]
    public void Run_Definition_ScoresByItsFormula(string name, double expected)
    {
        OpportunityDefinition.TryParse(name, out OpportunityDefinition? definition).Should().BeTrue();

        OpportunityScore score = Answers.Score(Column, OpportunityOptions.Default with { Definition = definition! });

        score.Opportunity.Should().BeApproximately(expected, 1e-12);
        score.Definition.Should().Be(definition);
        score.Interval!.Value.Contains(expected).Should().BeTrue();
        (score.Band is null).Should().Be(definition != OpportunityDefinition.UlwickTopTwoBox);
        (score.Bias is null).Should().Be(name is "unfloored" or "gap" or "olsen");
    }

    [Fact]
    public void Run_ThresholdsOfAnotherDefinition_AreRefused()
    {
        OpportunityOptions options = OpportunityOptions.Default with { Definition = OpportunityDefinition.Gap, Thresholds = ThresholdProfile.Ttp2016 };

        FluentActions.Invoking(() => Answers.Score(Column, options)).Should().Throw<ArgumentException>().WithMessage("*ttp-2016*ulwick-top-two-box*gap*");
    }

    [Theory]
    [InlineData("closed-form")]
    [InlineData("bootstrap-percentile")]
    [InlineData("bootstrap-bca")]
    public void Run_IntervalMethod_GivesAnIntervalAroundTheScore(string name)
    {
        IntervalMethod.TryParse(name, out IntervalMethod? method).Should().BeTrue();
        foreach (OpportunityDefinition definition in OpportunityDefinition.All)
        {
            OpportunityScore score = Answers.Score(Column, OpportunityOptions.Default with { Definition = definition, IntervalMethod = method!, Resamples = 400 });

            score.Interval!.Value.Contains(score.Opportunity!.Value).Should().BeTrue();
            score.Interval.Value.Lower.Should().BeGreaterThanOrEqualTo(definition.Minimum);
            score.Interval.Value.Upper.Should().BeLessThanOrEqualTo(definition.Maximum);
            (score.Interval.Value.Upper - score.Interval.Value.Lower).Should().BePositive();
        }
    }

    [Fact]
    public void Run_Pairwise_CountsOnlyThoseWhoAnsweredBoth()
    {
        (int? Importance, int? Satisfaction)[] column = [.. Column, .. Answers.Times(20, 1, null), .. Answers.Times(20, null, 5)];

        OpportunityScore available = Answers.Score(column);
        OpportunityScore pairwise = Answers.Score(column, OpportunityOptions.Default with { Missing = MissingAnswers.Pairwise });

        (available.Importance, available.Satisfaction).Should().Be((5.0, 5.0));
        (pairwise.Importance, pairwise.Satisfaction, pairwise.Opportunity).Should().Be((7.5, 2.5, 12.5));
        (available.AnsweredBoth, available.AnsweredImportance, available.AnsweredSatisfaction).Should().Be((40L, 60L, 60L));
    }

    [Fact]
    public void Run_PoliciesThatDisagree_AreWarnedOf()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        SurveyResponses responses = Answers.Of(map, [.. Column, .. Answers.Times(20, 1, null), .. Answers.Times(20, null, 5)]);

        OpportunityAnalysis.Run(map, responses).Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "JM4006").Which.Message.Should().Contain("1 outcome, 'o1'");
        OpportunityAnalysis.Run(map, Answers.Of(map, Column)).Diagnostics.Should().NotContain(diagnostic => diagnostic.Id == "JM4006");
    }

    [Fact]
    public void Run_CompleteCase_LeavesOutAndCountsWhoDidNotAnswerEverything()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        SurveyResponses responses = Answers.Of(map, [(5, 1), (5, 1), (1, 1)], [(5, 5), (5, null), (1, 1)]);
        OpportunityOptions options = OpportunityOptions.Default with { Missing = MissingAnswers.CompleteCase };

        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, responses, options);

        (analysis.Respondents, analysis.ExcludedRespondents).Should().Be((2L, 1L));
        analysis.Scores[0].Importance.Should().Be(5.0);
        analysis.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "JM4005" && diagnostic.Severity == DiagnosticSeverity.Info).Which.Message.Should().Contain("1 of 3 respondents");
        SurveyTally complete = SurveyTally.From(responses.CompleteCases());
        OpportunityAnalysis.Run(map, complete, options).Scores[0].Opportunity.Should().Be(analysis.Scores[0].Opportunity);
        FluentActions.Invoking(() => OpportunityAnalysis.Run(map, complete)).Should().Throw<ArgumentException>().WithParameterName("options");
        FluentActions.Invoking(() => OpportunityAnalysis.Run(map, SurveyTally.From(responses), options)).Should().Throw<ArgumentException>().WithParameterName("options");
    }

    [Fact]
    public void Run_ReversedScale_ScoresAsTheScaleTurnedRound()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        OpportunityScore usual = OpportunityAnalysis.Run(map, Answers.Of(map, Column)).Scores[0];
        OpportunityScore reversed = OpportunityAnalysis.Run(map, Answers.Of(RatingScale.Parse("5..1"), map, [.. Column.Select(pair => (6 - pair.Importance, 6 - pair.Satisfaction))])).Scores[0];

        (reversed.Opportunity, reversed.Interval, reversed.ProbabilityTop).Should().Be((usual.Opportunity, usual.Interval, usual.ProbabilityTop));
    }

    [Fact]
    public void Run_SparseCells_AreWarnedOf()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        OpportunityAnalysis sparse = OpportunityAnalysis.Run(map, Answers.Of(map, [.. Answers.Times(37, 5, 1), .. Answers.Times(3, 1, 5)]));

        sparse.Scores[0].IsSparse.Should().BeTrue();
        sparse.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "JM4007").Which.Message.Should().Contain("'o1'");
        Answers.Score([.. Answers.Times(10, 5, 1), .. Answers.Times(10, 1, 5), .. Answers.Times(10, 5, 5), .. Answers.Times(10, 1, 1)]).IsSparse.Should().BeFalse();
    }

    [Theory]
    [InlineData(30, 30, true)]
    [InlineData(30, 29, false)]
    [InlineData(29, 40, false)]
    public void IsTableStakes_ThreeQuartersOfBoth_IsTheBorder(int important, int satisfied, bool expected) =>
        Answers.Score(Answers.Shares(important, satisfied, 40)).IsTableStakes.Should().Be(expected);

    /// <summary>The domain's own figure: at I = S = .7 without correlation the floor adds 0.33 points with 60 respondents.</summary>
    [Fact]
    public void Bias_EqualShares_IsThatOfTheNormalApproximation()
    {
        // 60 respondents of whom 42 find it important and 42 are satisfied; 29 or 30 of them both, so that φ is near 0.
        OpportunityScore score = Answers.Score([.. Answers.Times(29, 5, 5), .. Answers.Times(13, 5, 1), .. Answers.Times(13, 1, 5), .. Answers.Times(5, 1, 1)]);

        score.Bias.Should().BeApproximately(0.33, 0.01);
        Answers.Score(Answers.Shares(200, 75, 270)).Bias.Should().Be(0);
    }

    [Fact]
    public void Explain_Score_SaysTheArithmeticWithItsNumbers()
    {
        Answers.Score(Answers.Shares(200, 75, 270)).Explain().Should().Be(
            "200 of 270 rated the importance in the top 2 of 1..5, so I = 7.41; 75 of 270 rated the satisfaction in the top 2 of 1..5, so S = 2.78. "
            + "Opportunity (ulwick-top-two-box) = 7.41 + max(7.41 − 2.78, 0) = 12.04, with a 95 % interval from 10.99 to 12.95 (closed-form, n = 270): underserved, high by wcw-2005; the interval straddles 12.");
        Answers.Score([]).Explain().Should().Be("There is no score: nobody rated it.");
        Answers.Score(Column, OpportunityOptions.Default with { Definition = OpportunityDefinition.Olsen }).Explain().Should().Contain("0.750 × (1 − 0.250) = 0.563");
        Answers.Score(Column, OpportunityOptions.Default with { Definition = OpportunityDefinition.Mean }).Explain().Should().Contain("the mean importance of 40 answers on 1..5 is I = 6.88 on 0..10");
    }
}
