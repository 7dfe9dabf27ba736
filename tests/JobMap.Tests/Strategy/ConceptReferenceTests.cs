using JobMap.Opportunity;
using JobMap.Strategy;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Strategy;

/// <summary>The figures of concepts against those worked out by hand and by numpy: benchmarks/peers/reference_concepts.py, 200,000 resamples.</summary>
public sealed class ConceptReferenceTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(3);

    private static readonly Concept First = Concepts.Of("first", ConceptPrediction.ToLevel(OutcomeId.Parse("o1"), 8), ConceptPrediction.ByChange(OutcomeId.Parse("o2"), -1));

    private static readonly Concept Second = Concepts.Of("second", ConceptPrediction.ByChange(OutcomeId.Parse("o3"), 2));

    private static readonly ConceptEvaluationOptions Many = new() { Scoring = new OpportunityOptions { Resamples = 40_000 } };

    [Fact]
    public void Run_Figures_AreThoseWorkedOutByHand()
    {
        ConceptValue value = ConceptEvaluation.Run(Map, Responses(), [First]).Values.Single();

        // I = 8, 5, 7 and S = 3, 6, 4: V = (24 + 30 + 28) / 20; V' = (64 + 25 + 28) / 20.
        value.Today.Should().BeApproximately(4.1, 1e-12);
        value.Predicted.Should().BeApproximately(5.85, 1e-12);
        value.ValueAdded.Should().BeApproximately(1.75, 1e-12);
        value.Improvement.Should().BeApproximately(35.0 / 82, 1e-12);
        value.Losses.Should().ContainSingle().Which.Need.Id.Value.Should().Be("o2");
        (value.PredictedOutcomes, value.UnchangedOutcomes, value.OutcomesWithoutScore, value.ClampedPredictions).Should().Be((2, 1, 0, 0));

        // 2 I − 10 is 6 and 4 for the first and the third, where S is 3 and 4: underserved; with S = 8 above I the first no longer is.
        (value.UnderservedToday, value.UnderservedPredicted).Should().Be((2, 1));
        value.Scores.Select(score => score.Today.Opportunity!.Value).Should().Equal([13, 5, 10], (a, b) => Math.Abs(a - b) < 1e-12);
        value.Scores.Select(score => score.PredictedOpportunity!.Value).Should().Equal([8, 5, 10], (a, b) => Math.Abs(a - b) < 1e-12);
        value.Scores[2].PredictedInterval.Should().Be(value.Scores[2].Today.Interval);
    }

    [Fact]
    public void Run_Intervals_AreThoseOfNumpy() => RequireReference(ConceptEvaluation.Run(Map, Responses(), [First, Second], Many), 0.012);

    /// <summary>Weights of two halves make no table of counts: the slower way, here of weights that are all but equal.</summary>
    [Fact]
    public void Run_NearlyEqualWeights_GiveTheSameIntervals() => RequireReference(ConceptEvaluation.Run(Map, Responses(1.0001), [First, Second], Many), 0.012);

    /// <summary>The normal distribution of the shares in place of the binomial one.</summary>
    [Fact]
    public void Run_TallyWithMoments_GivesIntervalsLikeThoseOfTheRespondents() =>
        RequireReference(ConceptEvaluation.Run(Map, SurveyTally.WithSecondMoments(Responses()), [First, Second], Many), 0.025);

    [Fact]
    public void Run_TallyAlone_GivesFiguresWithoutIntervalsAndSaysWhy()
    {
        ConceptEvaluation evaluation = ConceptEvaluation.Run(Map, SurveyTally.From(Responses()), [First, Second]);

        evaluation.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM7003").Which.Message.Should().Contain("only a tally without second moments");
        evaluation.Values[0].ValueAdded.Should().BeApproximately(1.75, 1e-12);
        evaluation.Values[0].Should().Match<ConceptValue>(value => value.Verdict == null && value.ImprovementInterval == null && value.ProbabilityWins == null && value.Resamples == 0);
        evaluation.Comparisons[0].Differences.Single().Should().Match<ConceptDifference>(difference => difference.Interval == null && Math.Abs(difference.Difference - 1.05) < 1e-12);
    }

    [Fact]
    public void Run_FewResamples_GivesNoIntervals() => ConceptEvaluation.Run(Map, Responses(), [First], new() { Scoring = new OpportunityOptions { Resamples = 38 } })
        .Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM7003").Which.Message.Should().Contain("at least 39");

    [Fact]
    public void Run_Range_IsCarriedThrough()
    {
        Concept ranged = Concepts.Of("ranged", ConceptPrediction.ToLevel(OutcomeId.Parse("o1"), 8).WithRange(5, 9), ConceptPrediction.ByChange(OutcomeId.Parse("o2"), -1));
        ConceptValue value = ConceptEvaluation.Run(Map, Responses(), [ranged]).Values.Single();

        // (8 · 2 − 5) / 20 and (8 · 6 − 5) / 20.
        value.ValueAddedLow.Should().BeApproximately(0.55, 1e-12);
        value.ValueAddedHigh.Should().BeApproximately(2.15, 1e-12);
        value.ImprovementHigh.Should().BeApproximately(43.0 / 82, 1e-12);
        value.Scores[0].Should().Match<ConceptScore>(score => score.PredictedSatisfactionLow == 5 && score.PredictedSatisfactionHigh == 9);
        value.Scores[1].PredictedSatisfactionLow.Should().BeNull();
    }

    [Fact]
    public void Explain_Value_ShowsTheArithmetic()
    {
        ConceptValue value = ConceptEvaluation.Run(Map, SurveyTally.From(Responses()), [First]).Values.Single();

        value.Explain().Should().Be("Today the job gets done at V = Σ I·S / Σ I = 82.0 / 20.0 = 4.10 over 3 outcomes, with 'concept first' at V′ = 117.0 / 20.0 = 5.85: +1.75 points, "
            + "which is V′ / V − 1 = 42.7 %. It predicts 2 outcomes, with a loss (o2); 1 stay as today. Underserved: 2 today, 1 with it.");
        value.Scores[1].Explain().Should().StartWith("Satisfaction goes from 6.00 − 1 = 5.00; with I = 5.00 the opportunity (ulwick-top-two-box) goes from 5.00 to 5.00, with a 95 % interval from ");
        value.ToString().Should().Be("concept first: 42.7 % better");
    }

    private static void RequireReference(ConceptEvaluation evaluation, double tolerance)
    {
        (ConceptValue first, ConceptValue second) = (evaluation.Values[0], evaluation.Values[1]);
        Near(first.TodayInterval, 3.598, 4.6112, 2 * tolerance);
        Near(first.ValueAddedInterval, 1.3769, 2.135, 2 * tolerance);
        Near(first.ImprovementInterval, 0.307, 0.5772, tolerance);
        Near(second.ValueAddedInterval, 0.6329, 0.7658, tolerance);
        Near(second.ImprovementInterval, 0.1462, 0.2006, tolerance);
        Near(evaluation.Comparisons[0].Differences.Single().Interval, 0.6659, 1.4483, 2 * tolerance);
        (first.Verdict, second.Verdict).Should().Be((ImprovementVerdict.ClearlyBetter, ImprovementVerdict.Promising));
        first.ProbabilityWins.Should().BeApproximately(1, 0.001);
        second.ProbabilityWins.Should().BeApproximately(0.0271, 0.01);
        second.ProbabilityMiddle.Should().Be(0);
        first.ProbabilityBest.Should().BeApproximately(1, 0.001);
    }

    private static void Near(ConfidenceInterval? interval, double lower, double upper, double tolerance)
    {
        interval!.Value.Lower.Should().BeApproximately(lower, tolerance);
        interval.Value.Upper.Should().BeApproximately(upper, tolerance);
    }

    private static SurveyResponses Responses(double? weightOfTheFirst = null)
    {
        (int Step, int Top)[] important = [(7, 96), (11, 60), (13, 84)];
        (int Step, int Top)[] satisfied = [(17, 36), (19, 72), (23, 48)];
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Map));
        for (int r = 0; r < 120; r++)
        {
            builder.AddRespondent();
            for (int o = 0; o < 3; o++)
            {
                builder.SetImportance(o, r * important[o].Step % 120 < important[o].Top ? 5 : 2);
                builder.SetSatisfaction(o, r * satisfied[o].Step % 120 < satisfied[o].Top ? 4 : 1);
            }

            if (weightOfTheFirst is { } weight)
            {
                builder.SetWeight(r == 0 ? weight : 1);
            }
        }

        return builder.Build();
    }
}
