using CsCheck;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

/// <summary>Scores of respondents with survey weights.</summary>
public sealed class WeightedAnalysisTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(2);

    private static readonly Gen<(int I, int S, double Weight)[]> Rows = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Double[0.1, 4]).Array[2, 40];

    [Fact]
    public void Run_WeightedShares_AreThoseOfTheWeights()
    {
        OpportunityScore score = OpportunityAnalysis.Run(Map, Responses((5, 1, 3), (1, 5, 1), (1, 1, 1), (5, 5, 1))).Scores[0];

        // Importance: (3 + 1) / 6; satisfaction: (1 + 1) / 6; Kish: 36 / (9 + 1 + 1 + 1).
        score.Importance.Should().BeApproximately(40.0 / 6, 1e-12);
        score.Satisfaction.Should().BeApproximately(20.0 / 6, 1e-12);
        score.EffectiveSize.Should().BeApproximately(3, 1e-12);
        score.AnsweredBoth.Should().Be(4);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0.7)]
    [InlineData(123.456)]
    public void Run_EqualWeights_GivesTheUnweightedFiguresToTheBit(double weight) => Rows.Sample(rows =>
    {
        foreach (OpportunityDefinition definition in OpportunityDefinition.All)
        {
            OpportunityOptions options = OpportunityOptions.Default with { Definition = definition, Resamples = 60, IntervalMethod = IntervalMethod.All[rows.Length % 3] };
            OpportunityScore[] weighted = [.. OpportunityAnalysis.Run(Map, Responses([.. rows.Select(row => (row.I, row.S, weight))]), options).Scores.Select(Figures)];
            OpportunityScore[] unweighted = [.. OpportunityAnalysis.Run(Map, Responses([.. rows.Select(row => (row.I, row.S, double.NaN))]), options).Scores.Select(Figures)];
            if (!weighted.SequenceEqual(unweighted))
            {
                return false;
            }
        }

        return true;
    }, iter: 40);

    [Fact]
    public void Run_WeightsInAnotherUnit_ChangesNothing() => Rows.Sample(rows =>
    {
        (int I, int S, double Weight)[] rounded = [.. rows.Select(row => (row.I, row.S, Math.Round(row.Weight * 1024) / 1024))];
        OpportunityScore one = OpportunityAnalysis.Run(Map, SurveyTally.From(Responses(rounded))).Scores[0];
        OpportunityScore other = OpportunityAnalysis.Run(Map, SurveyTally.From(Responses([.. rounded.Select(row => (row.I, row.S, row.Weight * 8))]))).Scores[0];

        return Near(one.Opportunity, other.Opportunity) && Near(one.Interval?.Lower, other.Interval?.Lower) && Near(one.Interval?.Upper, other.Interval?.Upper)
            && Near(one.EffectiveSize, other.EffectiveSize);
    });

    [Fact]
    public void Run_RespondentsOfNoWeight_CountAndChangeNoShare()
    {
        OpportunityScore with = OpportunityAnalysis.Run(Map, Responses((5, 1, 2), (1, 5, 1), (5, 5, 0))).Scores[0];
        OpportunityScore without = OpportunityAnalysis.Run(Map, Responses((5, 1, 2), (1, 5, 1))).Scores[0];

        (with.Importance, with.Satisfaction, with.Interval).Should().Be((without.Importance, without.Satisfaction, without.Interval));
        (with.AnsweredBoth, without.AnsweredBoth).Should().Be((3L, 2L));
    }

    [Fact]
    public void Run_NoWeightAtAll_HasNoScoreAndSaysWhy()
    {
        OpportunityScore score = OpportunityAnalysis.Run(Map, Responses((5, 1, 0), (1, 5, 0))).Scores[0];

        (score.Opportunity, score.Reason).Should().Be((null, "nobody who rated it has any weight"));
    }

    [Fact]
    public void Run_TallyOfWeightedAnswersByBootstrap_IsRefused() =>
        FluentActions.Invoking(() => OpportunityAnalysis.Run(Map, SurveyTally.From(Responses((5, 1, 2))), OpportunityOptions.Default with { IntervalMethod = IntervalMethod.BootstrapBca }))
            .Should().Throw<ArgumentException>().WithMessage("*closed-form alone; bootstrap-bca takes the respondents*").WithParameterName("options");

    /// <summary>A weight of 2 is not two respondents: the shares are the same, the bootstrap draws fewer and its interval is wider.</summary>
    [Fact]
    public void Run_WeightsInPlaceOfRespondents_HaveTheSharesAndAWiderInterval()
    {
        (int I, int S, double Weight)[] rows = [.. Enumerable.Range(0, 60).Select(r => (r % 4 == 0 ? 2 : 5, r % 3 == 0 ? 4 : 1, r < 30 ? 3.0 : 1))];
        OpportunityOptions options = OpportunityOptions.Default with { IntervalMethod = IntervalMethod.BootstrapPercentile };

        OpportunityScore weighted = OpportunityAnalysis.Run(Map, Responses(rows), options).Scores[0];
        OpportunityScore repeated = OpportunityAnalysis.Run(
            Map, Responses([.. rows.SelectMany(row => Enumerable.Repeat((row.I, row.S, double.NaN), (int)row.Weight))]), options).Scores[0];

        weighted.Opportunity.Should().BeApproximately(repeated.Opportunity!.Value, 1e-12);
        // Kish: 120² / 300 = 48 of 120, so wider by √2.5.
        double Width(OpportunityScore score) => score.Interval!.Value.Upper - score.Interval!.Value.Lower;
        (Width(weighted) / Width(repeated)).Should().BeApproximately(Math.Sqrt(2.5), 0.2);
    }

    private static bool Near(double? a, double? b) => a is null ? b is null : Math.Abs(a.Value - b!.Value) < 1e-9;

    /// <summary>Without what tells the weights apart by themselves.</summary>
    private static OpportunityScore Figures(OpportunityScore score) => score with { Histogram = null };

    /// <summary>Ratings of the first outcome, 0 for no answer, and mirrored ones of the second; weights that are not numbers are left out.</summary>
    private static SurveyResponses Responses(params (int I, int S, double Weight)[] rows)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Map));
        foreach ((int i, int s, double weight) in rows)
        {
            builder.AddRespondent();
            if (!double.IsNaN(weight))
            {
                builder.SetWeight(weight);
            }

            Answers.Set(builder, 0, i == 0 ? null : i, s == 0 ? null : s);
            Answers.Set(builder, 1, s == 0 ? null : 6 - s, i == 0 ? null : 6 - i);
        }

        return builder.Build();
    }
}
