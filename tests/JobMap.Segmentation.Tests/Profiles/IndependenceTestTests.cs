using JobMap.Internals;
using JobMap.Segmentation.Profiles;

namespace JobMap.Segmentation.Tests.Profiles;

public class IndependenceTestTests
{
    /// <summary>scipy.stats.chi2_contingency 1.10.1, correction=False (benchmarks/peers/reference_trust.py).</summary>
    [Theory]
    [InlineData("40 35 25|30 60 10|70 20 30", 46.627806975633064, 1.8228672907062795e-09, 4, 20.3125, 0.2699184106344483)]
    [InlineData("60 40|45 75|50 50", 11.198435972629522, 0.0037007566275159506, 2, 48.4375, 0.18706980626083744)]
    public void Test_Table_IsAsThePeerHasIt(string table, double statistic, double p, int degrees, double smallest, double v)
    {
        IndependenceTest test = Of(table);

        test.Statistic.Should().BeApproximately(statistic, 1e-10);
        test.AsymptoticP().Should().BeApproximately(p, p * 1e-8);
        test.DegreesOfFreedom.Should().Be(degrees);
        test.SmallestExpected.Should().BeApproximately(smallest, 1e-12);
        test.CramersV.Should().BeApproximately(v, 1e-12);
    }

    /// <summary>Fisher's exact test of 2 × 2, where the two orders of extremeness agree: scipy.stats.fisher_exact([[8, 2], [1, 5]]) = 0.03497 (two-sided).</summary>
    [Fact]
    public void PermutationP_SmallTable_IsNearTheExactOne() =>
        Of("8 2|1 5").PermutationP(new RandomStream(3)).Should().BeApproximately(0.0350, 0.015);

    [Fact]
    public void PermutationP_LargeTable_IsNearTheAsymptoticOne() =>
        Of("60 55|45 60").PermutationP(new RandomStream(3)).Should().BeApproximately(Of("60 55|45 60").AsymptoticP(), 0.03);

    [Fact]
    public void CramersV_SegmentsAndValuesTheSame_IsOne() => Of("7 0 0|0 4 0|0 0 9").CramersV.Should().BeApproximately(1, 1e-12);

    private static IndependenceTest Of(string table)
    {
        int[][] counts = [.. table.Split('|').Select(row => row.Split(' ').Select(int.Parse).ToArray())];
        (int Row, int Column)[] cells = [.. counts.SelectMany((row, r) => row.SelectMany((count, c) => Enumerable.Repeat((r, c), count)))];
        return new IndependenceTest([.. cells.Select(cell => cell.Row)], [.. cells.Select(cell => cell.Column)]);
    }
}
