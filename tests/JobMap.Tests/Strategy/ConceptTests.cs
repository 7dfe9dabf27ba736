using JobMap.Opportunity;
using JobMap.Strategy;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Strategy;

/// <summary>What a concept takes and refuses, and what the verdicts mean.</summary>
public sealed class ConceptTests
{
    [Fact]
    public void Check_UnknownOutcome_IsSaidWithItsPlace()
    {
        Concept concept = Concepts.Of("a", ConceptPrediction.ToLevel(OutcomeId.Parse("o1"), 5), ConceptPrediction.ByChange(OutcomeId.Parse("o9"), 1));

        concept.Check(Maps.OfOutcomes(2)).Should().ContainSingle().Which.ToString().Should().StartWith("$.predictions[1].outcome: JM7001 warning: The concept 'a' predicts the satisfaction with 'o9'");
        new ConceptSet([concept]).Check(Maps.OfOutcomes(2)).Single().Location.Path.Should().Be("$.concepts[0].predictions[1].outcome");
    }

    [Fact]
    public void Predictions_SameOutcomeTwice_AreRefused() =>
        FluentActions.Invoking(() => Concepts.Of("a", ConceptPrediction.ToLevel(OutcomeId.Parse("o1"), 5), ConceptPrediction.ByChange(OutcomeId.Parse("o1"), 1))).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(-0.1)]
    [InlineData(10.1)]
    [InlineData(double.NaN)]
    public void ToLevel_OutsideOfTheRange_IsRefused(double level) =>
        FluentActions.Invoking(() => ConceptPrediction.ToLevel(OutcomeId.Parse("o1"), level)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(6, 9)]
    [InlineData(2, 4)]
    [InlineData(-1, 9)]
    [InlineData(2, double.NaN)]
    public void WithRange_ThatDoesNotHoldThePrediction_IsRefused(double lower, double upper) =>
        FluentActions.Invoking(() => ConceptPrediction.ToLevel(OutcomeId.Parse("o1"), 5).WithRange(lower, upper)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void PriceChange_BelowFree_IsRefused() => FluentActions.Invoking(() => Concepts.Of("a") with { PriceChange = -1.1 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Run_SameConceptTwiceOrTooMany_IsRefused()
    {
        FluentActions.Invoking(() => ConceptEvaluation.Run(Maps.Garden, Study.Responses, [Concepts.Of("a"), Concepts.Of("a")])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ConceptEvaluation.Run(Maps.Garden, Study.Responses, Enumerable.Range(0, 51).Select(i => Concepts.Of($"c{i}")))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(0.2, 0.4, ImprovementVerdict.ClearlyBetter)]
    [InlineData(0.05, 0.4, ImprovementVerdict.Promising)]
    [InlineData(0.04, 0.4, ImprovementVerdict.NotClear)]
    [InlineData(-0.1, 0.05, ImprovementVerdict.NotClear)]
    [InlineData(0, 0, ImprovementVerdict.StuckInTheMiddle)]
    [InlineData(-0.1, 0.04, ImprovementVerdict.StuckInTheMiddle)]
    [InlineData(-0.3, -0.1, ImprovementVerdict.Worse)]
    public void VerdictOf_Interval_IsItsPlaceAmongTheThresholds(double lower, double upper, ImprovementVerdict verdict) =>
        ImprovementThresholds.Ttp2016.VerdictOf(new ConfidenceInterval(lower, upper)).Should().Be(verdict);

    [Fact]
    public void ToString_OfEach_IsPlain()
    {
        Concepts.Whole.ToString().Should().Be("2 concepts: a timer at the tap, as it is");
        Concepts.Whole.Concepts[0].ToString().Should().Be("a timer at the tap: 2 predictions");
        Concepts.Whole.Concepts[0].Predictions.Select(prediction => prediction.ToString()).Should().Equal("dry: 7 (5 to 8.5)", "winter: −1.5 (−3 to ±0)");
    }

    [Fact]
    public void Run_OutcomeNobodyWasAskedFor_IsLeftOutWithItsReason()
    {
        ConceptEvaluation evaluation = ConceptEvaluation.Run(Maps.Garden, Study.Responses, [Concepts.Of("a", ConceptPrediction.ToLevel(OutcomeId.Parse("clear"), 9))]);

        evaluation.Values[0].OutcomesWithoutScore.Should().Be(1);
        evaluation.Values[0].ValueAdded.Should().Be(0);
        evaluation.Values[0].Scores.Single(score => score.Reason is not null).Reason.Should().Be("it was not asked");
        evaluation.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM7004").Which.Message.Should().Contain("'clear'");
    }
}
