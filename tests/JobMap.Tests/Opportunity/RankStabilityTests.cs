using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

public sealed class RankStabilityTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(4);

    private static readonly SurveyResponses Responses = Answers.Of(Map,
        Answers.Shares(160, 50, 211), Answers.Times(211, 5, 5).Select((pair, r) => (pair.Importance - (r % 4 == 0 ? 4 : 0), pair.Satisfaction - (r % 5 > 0 ? 4 : 0))),
        Answers.Shares(150, 60, 211), Answers.Shares(40, 100, 211));

    [Fact]
    public void Run_SameSeed_GivesTheSameFigures() =>
        OpportunityAnalysis.Run(Map, Responses).Scores.Should().Equal(OpportunityAnalysis.Run(Map, Responses).Scores);

    /// <summary>Held all at once, the scores of the greater number of resamples would be a megabyte and a half more.</summary>
    [Fact]
    public void Run_MoreResamples_AllocatesNoMore()
    {
        long AllocatedBy(int resamples)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            OpportunityAnalysis.Run(Map, Responses, OpportunityOptions.Default with { Resamples = resamples });
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        AllocatedBy(100);

        Math.Abs(AllocatedBy(50_000) - AllocatedBy(12_000)).Should().BeLessThan(100_000);
    }

    [Fact]
    public void Run_OtherSeed_ChangesTheRankFiguresAlone()
    {
        IReadOnlyList<OpportunityScore> one = OpportunityAnalysis.Run(Map, Responses, OpportunityOptions.Default with { Seed = 1, Top = 1 }).Scores;
        IReadOnlyList<OpportunityScore> other = OpportunityAnalysis.Run(Map, Responses, OpportunityOptions.Default with { Seed = 2, Top = 1 }).Scores;

        one.Select(score => score.ProbabilityTop).Should().NotEqual(other.Select(score => score.ProbabilityTop));
        one.Select(WithoutRanks).Should().Equal(other.Select(WithoutRanks));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void ProbabilityTop_OfAllOutcomes_SumsToTheSizeOfTheTopButForTies(int top)
    {
        double sum = OpportunityAnalysis.Run(Map, Responses, OpportunityOptions.Default with { Top = top }).Scores.Sum(score => score.ProbabilityTop!.Value);

        sum.Should().BeInRange(top - 1e-9, top + 0.05);
    }

    [Fact]
    public void ProbabilityTop_TopAsLargeAsTheMap_IsCertain() =>
        OpportunityAnalysis.Run(Map, Responses, OpportunityOptions.Default with { Top = 9 }).Scores.Should().OnlyContain(score => score.ProbabilityTop == 1);

    [Fact]
    public void RankInterval_EachOutcome_HoldsItsRank() =>
        OpportunityAnalysis.Run(Map, Responses).Scores.Should().OnlyContain(score =>
            score.RankInterval!.Value.Lower <= score.Rank && score.Rank <= score.RankInterval.Value.Upper);

    [Fact]
    public void RankInterval_OutcomeFarBehind_IsLast() =>
        OpportunityAnalysis.Run(Map, Responses).Scores[3].RankInterval.Should().Be(new RankInterval(4, 4));

    [Fact]
    public void Run_OutcomeWithoutAScore_IsLeftOutOfTheRanks()
    {
        SurveyResponses responses = Answers.Of(Map, Answers.Shares(30, 10, 40), Answers.Times(40, 5, null), Answers.Shares(20, 10, 40));

        IReadOnlyList<OpportunityScore> scores = OpportunityAnalysis.Run(Map, responses).Scores;

        scores.Select(score => score.Rank).Should().Equal(1, null, 2, null);
        scores[2].RankInterval!.Value.Upper.Should().Be(2);
    }

    [Theory]
    [InlineData(0.95, 18, 19)]
    [InlineData(0.99, 98, 99)]
    [InlineData(0.8, 3, 4)]
    public void Run_TooFewResamplesForTheLevel_GivesNoRankIntervalAndSaysSo(double level, int few, int enough)
    {
        OpportunityAnalysis without = OpportunityAnalysis.Run(Map, Responses, OpportunityOptions.Default with { Level = level, Resamples = few });
        OpportunityAnalysis with = OpportunityAnalysis.Run(Map, Responses, OpportunityOptions.Default with { Level = level, Resamples = enough });

        without.Scores.Should().OnlyContain(score => score.RankInterval == null && score.Rank != null && score.ProbabilityTop != null && score.Interval != null);
        without.Diagnostics.Where(diagnostic => diagnostic.Id != "JM4007").Select(diagnostic => (diagnostic.Id, diagnostic.Severity)).Should().Equal(("JM4004", DiagnosticSeverity.Warning));
        without.Diagnostics.Single(diagnostic => diagnostic.Id == "JM4004").Message.Should().Contain(FormattableString.Invariant($"{few} resamples")).And.Contain(FormattableString.Invariant($"at least {enough}"));
        with.Scores.Should().OnlyContain(score => score.RankInterval != null);
        with.Diagnostics.Should().NotContain(diagnostic => diagnostic.Id == "JM4004");
    }

    [Fact]
    public void Run_FewResamplesOfATally_SaysOnlyThatThereAreNoRespondents() =>
        OpportunityAnalysis.Run(Map, SurveyTally.From(Responses), OpportunityOptions.Default with { Resamples = 1 }).Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id != "JM4007").Should().Equal("JM4003");

    private static OpportunityScore WithoutRanks(OpportunityScore score) => score with { RankInterval = null, ProbabilityTop = null, ProbabilityFirst = null, Options = OpportunityOptions.Default };
}
