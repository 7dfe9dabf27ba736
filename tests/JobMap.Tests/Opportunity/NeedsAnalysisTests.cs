using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Tests.Opportunity;

/// <summary>Whatever can be needed can be scored; outcomes are summed up by step.</summary>
public sealed class NeedsAnalysisTests
{
    private static readonly UniversalJobMap Map = UniversalJobMap.For("gardeners", "keep plants alive")
        .Define("decide", s => s.Outcome("minimize the time it takes to see which plants are dry", "dry").Outcome("minimize the number of plants that are forgotten", "forgotten"))
        .Execute("water", s => s.Outcome("minimize the likelihood that water runs off", "runoff"))
        .FinancialOutcome("minimize the cost of water", "cost")
        .EmotionalJob("feel at ease on holiday", "ease")
        .SocialJob("be seen as a good neighbour", "neighbour")
        .ConsumptionJob(ConsumptionJobKind.Install, "put the hose up", id: "hose")
        .Build();

    private static readonly OpportunityAnalysis Analysis = OpportunityAnalysis.Run(Map, Responses(), OpportunityOptions.Default with { Resamples = 200 });

    [Fact]
    public void Run_JobsAndFinancialOutcomes_AreScoredAndRankedAmongTheirKind()
    {
        Analysis.Scores.Select(score => score.Need.Id.Value).Should().Equal("dry", "forgotten", "runoff");
        Analysis.OtherScores.Select(score => (score.Need.Id.Value, score.Need.Kind, score.Rank)).Should().Equal(
            ("cost", NeedKind.FinancialOutcome, 1), ("ease", NeedKind.EmotionalJob, 1), ("hose", NeedKind.ConsumptionJob, 1));
        Analysis.OtherScores[1].Opportunity.Should().Be(20.0);
        Analysis.OtherScores[1].Need.Statement.Should().Be("feel at ease on holiday");
        Analysis.Diagnostics.Should().NotContain(diagnostic => diagnostic.Id == "JM3002");
    }

    [Fact]
    public void Run_JobThatWasNotAsked_IsNotListed() => Analysis.OtherScores.Should().NotContain(score => score.Need.Id == JobId.Parse("neighbour"));

    [Fact]
    public void Summaries_OutcomesOfSteps_AreMeanMaximumAndShare()
    {
        OpportunitySummary[] summaries = [.. Analysis.Summaries];

        summaries.Select(summary => summary.Step?.Name).Should().Equal(null, "decide", "water");
        // dry: I 10, S 0, 20 points; forgotten: I 5, S 5, 5 points; runoff: I 0, S 10, 0 points.
        (summaries[0].Mean, summaries[0].Maximum, summaries[0].Scored, summaries[0].Outcomes).Should().Be((25.0 / 3, 20.0, 3, 3));
        (summaries[1].Mean, summaries[1].Maximum, summaries[1].ShareUnderserved).Should().Be((12.5, 20.0, 0.5));
        (summaries[2].Mean, summaries[2].Maximum, summaries[2].ShareUnderserved).Should().Be((0.0, 0.0, 0.0));
        summaries.Should().OnlyContain(summary => summary.MeanInterval!.Value.Contains(summary.Mean!.Value) && summary.ShareUnderservedInterval!.Value.Contains(summary.ShareUnderserved!.Value));
    }

    [Fact]
    public void Summaries_OfATally_HaveNoIntervals() =>
        OpportunityAnalysis.Run(Map, SurveyTally.From(Responses())).Summaries.Should().OnlyContain(summary => summary.Mean != null && summary.MeanInterval == null && summary.MaximumInterval == null);

    [Fact]
    public void Summaries_OfSegments_AreThoseOfEach()
    {
        OpportunityAnalysis split = OpportunityAnalysis.Run(Map, Responses().SegmentBy("garden"), OpportunityOptions.Default with { Resamples = 50 });

        split.Summaries.Select(summary => (summary.Segment, summary.Step?.Name)).Should().Equal(
            ("large", null), ("large", "decide"), ("large", "water"), ("small", null), ("small", "decide"), ("small", "water"));
        split.ForSegment("small").Summaries.Should().HaveCount(3).And.OnlyContain(summary => summary.Segment == "small");
        split.ForSegment("small").OtherScores.Should().HaveCount(3);
    }

    [Fact]
    public void Needs_OfAMap_AreAllThatCanBeRated() =>
        Map.Needs.Select(need => (need.Id.Value, need.Kind, need.Step?.Name)).Should().Equal(
            ("dry", NeedKind.Outcome, "decide"), ("forgotten", NeedKind.Outcome, "decide"), ("runoff", NeedKind.Outcome, "water"), ("cost", NeedKind.FinancialOutcome, null),
            ("ease", NeedKind.EmotionalJob, null), ("neighbour", NeedKind.SocialJob, null), ("hose", NeedKind.ConsumptionJob, null));

    private static SurveyResponses Responses()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Map.Needs.Where(need => need.Id.Value != "neighbour").Select(need => need.Id));
        for (int r = 0; r < 40; r++)
        {
            builder.AddRespondent();
            builder.SetVariable("garden", r % 2 == 0 ? "small" : "large");
            (int I, int S)[] ratings = [(5, 1), (r < 20 ? 5 : 1, r < 20 ? 1 : 5), (1, 5), (4, 4), (5, 1), (3, 3)];
            for (int need = 0; need < ratings.Length; need++)
            {
                builder.SetImportance(need, ratings[need].I);
                builder.SetSatisfaction(need, ratings[need].S);
            }
        }

        return builder.Build();
    }
}
