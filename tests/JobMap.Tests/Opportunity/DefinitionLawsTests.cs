using CsCheck;
using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Ranks;
using JobMap.Opportunity.Resampling;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

/// <summary>What holds for any answers by every definition and policy, with weights and without.</summary>
public sealed class DefinitionLawsTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(1);

    /// <summary>Ratings with 0 for no answer, and a weight that may be 0.</summary>
    private static readonly Gen<(int I, int S, double Weight)[]> Rows = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.OneOf(Gen.Const(0.0), Gen.Double[0.05, 3])).Array[0, 30];

    public static TheoryData<string, string> Choices
    {
        get
        {
            TheoryData<string, string> choices = [];
            foreach (OpportunityDefinition definition in OpportunityDefinition.All)
            {
                MissingAnswers.All.ToList().ForEach(policy => choices.Add(definition.Name, policy.Name));
            }

            return choices;
        }
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Score_AnyAnswers_IsInItsRangeWithItsIntervals(string definition, string policy) => Rows.Sample(rows =>
    {
        OpportunityOptions options = Options(definition, policy);
        foreach (bool weighted in (bool[])[false, true])
        {
            OpportunityScore score = OpportunityAnalysis.Run(Map, Responses(rows, weighted), options).Scores[0];
            if (score.Opportunity is null ? score.Reason is null : !IsSound(score))
            {
                return false;
            }
        }

        return true;
    });

    [Theory]
    [MemberData(nameof(Choices))]
    public void Score_OneAnswerRaised_MovesTheWayItShould(string definition, string policy) => Gen.Select(Rows.Where(rows => rows.Length > 0), Gen.Int[0, 1000]).Sample((rows, pick) =>
    {
        OpportunityOptions options = Options(definition, policy);
        int r = pick % rows.Length;
        if (rows[r].I is 0 or 5 || rows[r].S is 0 or 5)
        {
            return true;
        }

        double? before = Points(rows, options);
        double? importance = Points([.. rows.Select((row, i) => i == r ? (row.I + 1, row.S, row.Weight) : row)], options);
        double? satisfaction = Points([.. rows.Select((row, i) => i == r ? (row.I, row.S + 1, row.Weight) : row)], options);
        return before is null || (importance >= before - 1e-12 && satisfaction <= before + 1e-12);
    });

    [Theory]
    [MemberData(nameof(Choices))]
    public void Score_RespondentsInAnotherOrder_IsTheSame(string definition, string policy) => Rows.Sample(rows =>
    {
        OpportunityOptions options = Options(definition, policy);
        SurveyResponses one = Complete(Responses(rows, weighted: true), options);
        SurveyResponses other = Complete(Responses([.. rows.Reverse()], weighted: true), options);
        return OpportunityAnalysis.Run(Map, SurveyTally.From(one), options) == OpportunityAnalysis.Run(Map, SurveyTally.From(other), options);
    }, iter: 50);

    [Fact]
    public void TopBoxEstimates_AnyCounts_AreTheFoldOfTheHistogram() => Rows.Sample(rows =>
    {
        SurveyTally.From(Responses(rows, weighted: false)).Groups[0].TryGetHistogram(Map.Needs[0].Id, out JointHistogram? histogram);
        TopBoxCounts counts = TopBoxCounts.Fold(histogram!);
        TopBoxEstimates estimates = TopBoxEstimates.Of(RatingCell.Of(histogram!), 4);
        return estimates.HasScore == counts.HasScore && (!counts.HasScore
            || (estimates.Shares.Importance == counts.Importance && estimates.Shares.TwiceImportanceLessSatisfaction == counts.UnflooredOpportunity
                && estimates.Correlation == counts.ShareCorrelation && estimates.At(0.95) == PairedEstimates.Of(counts, NormalDistribution.TwoSided(0.95))));
    });

    [Fact]
    public void DefinitionBootstrap_Default_IsTheQuickOneToTheBit() => Rows.Sample(rows =>
    {
        SurveyResponses responses = Responses(rows, weighted: false);
        OpportunityOptions options = OpportunityOptions.Default with { Resamples = 40, Seed = 3 };
        ResampledScores quick = RankScoring.Resampled(responses, [Map.Needs[0].Id], options);
        return quick is RespondentBootstrap && AllOf(quick).SequenceEqual(AllOf(new DefinitionBootstrap(responses, [Map.Needs[0].Id], options)));
    }, iter: 50);

    [Theory]
    [InlineData("available-case")]
    [InlineData("pairwise")]
    public void LiveScore_AnyDefinition_IsThatOfTheAnalysis(string policy) => Rows.Sample(rows =>
    {
        LiveTally live = new(RatingScale.FivePoint, Maps.IdsOf(Map));
        foreach ((int i, int s, _) in rows)
        {
            live.AddRespondent();
            live.Add(0, i == 0 ? null : i, s == 0 ? null : s);
        }

        foreach (OpportunityDefinition definition in OpportunityDefinition.All)
        {
            OpportunityOptions options = Options(definition.Name, policy);
            OpportunityScore score = OpportunityAnalysis.Run(Map, SurveyTally.From(Responses(rows, weighted: false)), options).Scores[0];
            LiveScore now = LiveScore.Of(live, 0, options);
            if (now.Opportunity != score.Opportunity || now.Interval != score.Interval)
            {
                return false;
            }
        }

        return true;
    }, iter: 50);

    [Fact]
    public void LiveScore_WhatAnswersCannotTell_IsRefused()
    {
        LiveTally live = new(RatingScale.FivePoint, Maps.IdsOf(Map));

        FluentActions.Invoking(() => LiveScore.Of(live, 0, Options("gap", "complete-case"))).Should().Throw<ArgumentException>().WithParameterName("options");
        FluentActions.Invoking(() => LiveScore.Of(live, 0, OpportunityOptions.Default with { IntervalMethod = IntervalMethod.BootstrapBca })).Should().Throw<ArgumentException>().WithParameterName("options");
    }

    private static bool IsSound(OpportunityScore score) =>
        score.Opportunity is { } points && points >= score.Definition.Minimum && points <= score.Definition.Maximum
        && Holds(score.Interval, points, score.Definition.Minimum, score.Definition.Maximum)
        && Holds(score.ImportanceInterval, score.Importance!.Value, 0, 10) && Holds(score.SatisfactionInterval, score.Satisfaction!.Value, 0, 10)
        && Holds(score.GapInterval, score.Gap!.Value, -10, 10)
        && score.Bias is null or (>= 0 and < 10) && score.EffectiveSize >= 0 && score.EffectiveSize <= score.AnsweredBoth + 1e-9
        && score.ProbabilityFirst == 1 && score.Rank == 1;

    private static bool Holds(ConfidenceInterval? interval, double value, double least, double most) =>
        interval is { } limits && limits.Lower >= least - 1e-9 && limits.Upper <= most + 1e-9 && limits.Contains(value);

    private static List<double> AllOf(ResampledScores scores)
    {
        List<double> all = [];
        scores.ForEachBlock(rows => all.AddRange(rows.ToArray()));
        return all;
    }

    private static OpportunityOptions Options(string definition, string policy) => OpportunityOptions.Default with
    {
        Definition = OpportunityDefinition.All.Single(known => known.Name == definition),
        Missing = MissingAnswers.All.Single(known => known.Name == policy),
        Resamples = 20,
    };

    private static SurveyResponses Complete(SurveyResponses responses, OpportunityOptions options) => options.Missing == MissingAnswers.CompleteCase ? responses.CompleteCases() : responses;

    private static double? Points((int I, int S, double Weight)[] rows, OpportunityOptions options) =>
        OpportunityAnalysis.Run(Map, SurveyTally.From(Complete(Responses(rows, weighted: true), options)), options).Scores[0].Opportunity;

    private static SurveyResponses Responses((int I, int S, double Weight)[] rows, bool weighted)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Map));
        foreach ((int i, int s, double weight) in rows)
        {
            builder.AddRespondent();
            if (weighted)
            {
                builder.SetWeight(weight);
            }

            Answers.Set(builder, 0, i == 0 ? null : i, s == 0 ? null : s);
        }

        return builder.Build();
    }
}
