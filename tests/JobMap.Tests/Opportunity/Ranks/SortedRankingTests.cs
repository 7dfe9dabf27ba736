using CsCheck;
using JobMap.Opportunity.Ranks;

namespace JobMap.Tests.Opportunity.Ranks;

public sealed class SortedRankingTests
{
    [Fact]
    public void Rank_AnyValues_IsWhatComparingAllPairsGives() => Gen.Int[-6, 6].Select(value => value / 2.0).Array[0, 40].Sample(values =>
    {
        int[] ranks = new int[values.Length];
        Ranking.Rank(values, ranks);
        return SortedRanking.Rank(values).SequenceEqual(ranks);
    });
}
