using CsCheck;
using JobMap.Opportunity;
using JobMap.Strategy;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Strategy;

/// <summary>What must hold of the evaluation of any concept on any answers.</summary>
public sealed class ConceptLawsTests
{
    private const int Outcomes = 4;

    private static readonly UniversalJobMap Map = Maps.OfOutcomes(Outcomes);

    private static readonly ConceptEvaluationOptions Few = new() { Scoring = new OpportunityOptions { Resamples = 60, Seed = 3 } };

    private static readonly Gen<SurveyResponses> Answered = Gens.ResponsesTo(Map);

    /// <summary>Levels and changes of some outcomes.</summary>
    private static readonly Gen<ConceptPrediction[]> Predicted = Gen.Select(Gen.Bool, Gen.Bool, Gen.Double[0, 10], Gen.Double[-10, 10]).Array[Outcomes].Select(parts => parts
        .Select((part, i) => (part.Item1, Prediction: part.Item2 ? ConceptPrediction.ToLevel(Id(i), part.Item3) : ConceptPrediction.ByChange(Id(i), part.Item4)))
        .Where(part => part.Item1).Select(part => part.Prediction).ToArray());

    [Fact]
    public void Run_SameSeed_GivesTheSame() => Gen.Select(Answered, Predicted).Sample(
        (answers, predicted) => Run(answers, Concepts.Of("a", predicted)).Equals(Run(answers, Concepts.Of("a", predicted))), iter: 40);

    [Fact]
    public void Run_UselessConcept_AddsNothingAndChangesNothingOfTheOthers() => Gen.Select(Answered, Predicted, Predicted).Sample(
        (answers, first, second) =>
        {
            ConceptEvaluation with = Run(answers, Concepts.Of("a", first), Concepts.Of("none"), Concepts.Of("b", second));
            ConceptEvaluation without = Run(answers, Concepts.Of("a", first), Concepts.Of("b", second));
            ConceptValue none = with.Values[1];
            (none.ValueAdded ?? 0).Should().Be(0);
            (none.ProbabilityBest ?? 0).Should().Be(0);
            (none.ValueAddedInterval ?? new ConfidenceInterval(0, 0)).Should().Be(new ConfidenceInterval(0, 0));
            with.Values.Where(value => value != none).Should().Equal(without.Values);
            with.Comparisons[0].ProbabilityTodayBest.Should().Be(without.Comparisons[0].ProbabilityTodayBest);
        },
        iter: 60);

    [Fact]
    public void Run_OrderOfConceptsAndPredictions_ChangesNothing() => Gen.Select(Answered, Predicted, Predicted).Sample(
        (answers, first, second) =>
        {
            ConceptEvaluation one = Run(answers, Concepts.Of("a", first), Concepts.Of("b", second));
            ConceptEvaluation other = Run(answers, Concepts.Of("b", second), Concepts.Of("a", first));
            ConceptEvaluation reversed = Run(answers, Concepts.Of("a", [.. first.Reverse()]), Concepts.Of("b", second));
            one.Find(ConceptId.Parse("a")).Should().Be(other.Find(ConceptId.Parse("a")));
            (reversed.Values[0].ValueAdded, reversed.Values[0].ImprovementInterval, reversed.Values[0].ProbabilityBest)
                .Should().Be((one.Values[0].ValueAdded, one.Values[0].ImprovementInterval, one.Values[0].ProbabilityBest));
        },
        iter: 60);

    [Fact]
    public void Run_RespondentsInAnotherOrder_GiveTheSameFigures() => Gen.Select(Answered, Answered, Predicted).Sample(
        (first, second, predicted) =>
        {
            (ConceptValue one, ConceptValue other) = (Run(first.Append(second), Concepts.Of("a", predicted)).Values[0], Run(second.Append(first), Concepts.Of("a", predicted)).Values[0]);
            (one.Today, one.Predicted, one.ValueAdded, one.Improvement, one.Reason).Should().Be((other.Today, other.Predicted, other.ValueAdded, other.Improvement, other.Reason));
            one.Scores.Select(score => (score.PredictedOpportunity, score.PredictedInterval)).Should().Equal(other.Scores.Select(score => (score.PredictedOpportunity, score.PredictedInterval)));
        },
        iter: 60);

    [Fact]
    public void Run_FrequenciesOfTheBest_AddUpToOne() => Gen.Select(Answered, Predicted, Predicted).Sample(
        (answers, first, second) =>
        {
            ConceptEvaluation evaluation = Run(answers, Concepts.Of("a", first), Concepts.Of("b", second), Concepts.Of("c", second));
            if (evaluation.Comparisons[0].ProbabilityTodayBest is { } today)
            {
                (today + evaluation.Values.Sum(value => value.ProbabilityBest!.Value)).Should().BeApproximately(1, 1e-9);
                evaluation.Values[1].ProbabilityBest.Should().BeApproximately(evaluation.Values[2].ProbabilityBest!.Value, 1e-12, "two that add the same share");
            }
        },
        iter: 60);

    [Fact]
    public void Run_OneMoreGain_NeverLowersTheValue() => Gen.Select(Answered, Predicted, Gen.Double[0, 10]).Sample(
        (answers, predicted, gain) =>
        {
            ConceptPrediction[] fewer = [.. predicted.Where(prediction => prediction.Outcome != Id(0))];
            (double? less, double? more) = (Added(answers, fewer), Added(answers, [.. fewer, ConceptPrediction.ByChange(Id(0), gain)]));
            return less is null || more >= less - 1e-12;
        },
        iter: 60);

    [Fact]
    public void Run_PredictionsOfToday_AddNothing() => Answered.Sample(
        answers =>
        {
            ConceptScore[] today = [.. Run(answers, Concepts.Of("none")).Values[0].Scores.Where(score => score.Reason is null)];
            ConceptValue value = Run(answers, Concepts.Of("today", [.. today.Select(score => ConceptPrediction.ToLevel(OutcomeId.Parse(score.Need.Id.Value), score.Today.Satisfaction!.Value))])).Values[0];
            (value.ValueAdded ?? 0).Should().Be(0);
            value.Scores.Should().OnlyContain(score => score.PredictedOpportunity == score.Today.Opportunity);
        },
        iter: 60);

    [Fact]
    public void Run_Segments_AreEvaluatedLikeEachAlone() => Gen.Select(Answered.Where(answers => answers.Respondents > 0), Predicted).Sample(
        (answers, predicted) =>
        {
            ConceptEvaluation split = ConceptEvaluation.Run(Map, answers.SegmentBy("group"), [Concepts.Of("a", predicted)], Few);
            foreach (string segment in split.Segments.OfType<string>())
            {
                ConceptValue alone = ConceptEvaluation.Run(Map, answers.Where("group", segment), [Concepts.Of("a", predicted)], Few).Values[0];
                ConceptValue part = split.Find(ConceptId.Parse("a"), segment)!;
                (part.ValueAdded, part.ImprovementInterval, part.TodayInterval, part.ProbabilityWins, part.Reason)
                    .Should().Be((alone.ValueAdded, alone.ImprovementInterval, alone.TodayInterval, alone.ProbabilityWins, alone.Reason));
            }
        },
        iter: 40);

    [Fact]
    public void Run_Change_IsCutOffAtTheEndsAndCounted() => Gen.Select(Answered, Gen.Double[-10, 10]).Sample(
        (answers, change) =>
        {
            ConceptEvaluation evaluation = Run(answers, Concepts.Of("a", ConceptPrediction.ByChange(Id(0), change)));
            ConceptScore score = evaluation.Values[0].Scores[0];
            if (score.Today.Satisfaction is { } satisfaction)
            {
                score.PredictedSatisfaction.Should().Be(Math.Clamp(satisfaction + change, 0, 10));
                bool beyond = satisfaction + change is < -1e-9 or > 10 + 1e-9;
                score.IsClamped.Should().Be(beyond);
                evaluation.Diagnostics.Any(diagnostic => diagnostic.Id == "JM7002").Should().Be(beyond);
            }
            else
            {
                evaluation.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM7004");
            }
        },
        iter: 100);

    [Theory]
    [InlineData("ulwick-top-two-box")]
    [InlineData("unfloored")]
    [InlineData("mean")]
    [InlineData("gap")]
    [InlineData("olsen")]
    public void Run_AnyDefinition_HoldsItsFiguresInTheirIntervals(string name)
    {
        OpportunityDefinition.TryParse(name, out OpportunityDefinition? definition).Should().BeTrue();
        ConceptEvaluationOptions options = new() { Scoring = new OpportunityOptions { Definition = definition!, Resamples = 60 } };
        Gen.Select(Answered, Predicted).Sample(
            (answers, predicted) =>
            {
                ConceptValue value = ConceptEvaluation.Run(Map, answers, [Concepts.Of("a", predicted)], options).Values[0];
                value.Scores.Should().OnlyContain(score => score.Reason != null || (score.PredictedInterval!.Value.Contains(score.PredictedOpportunity!.Value)
                    && score.PredictedOpportunity >= definition!.Minimum && score.PredictedOpportunity <= definition.Maximum));
                (value.ImprovementInterval?.Contains(value.Improvement!.Value)).Should().NotBe(false);
            },
            iter: 30);
    }

    private static OutcomeId Id(int place) => OutcomeId.Parse(FormattableString.Invariant($"o{place + 1}"));

    private static ConceptEvaluation Run(SurveyResponses answers, params Concept[] concepts) => ConceptEvaluation.Run(Map, answers, concepts, Few);

    private static double? Added(SurveyResponses answers, ConceptPrediction[] predicted) => Run(answers, Concepts.Of("a", predicted)).Values[0].ValueAdded;
}
