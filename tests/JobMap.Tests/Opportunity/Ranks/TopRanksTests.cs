using CsCheck;
using JobMap.Opportunity.Ranks;

namespace JobMap.Tests.Opportunity.Ranks;

public sealed class TopRanksTests
{
    private static readonly double[] Rows = [9, 5, 1, 5, 9, 1, 9, 1, 5, 7, 7, 7];

    [Theory]
    [InlineData(1, new[] { 0.75, 0.5, 0.25 })]
    [InlineData(2, new[] { 1, 0.75, 0.5 })]
    [InlineData(3, new double[] { 1, 1, 1 })]
    [InlineData(9, new double[] { 1, 1, 1 })]
    public void ProbabilityTop_HandMadeResamples_CountsHowOftenTheRankIsReached(int top, double[] expected) =>
        Of(Rows, 3, top).ProbabilityTop.Should().Equal(expected);

    [Fact]
    public void ProbabilityFirst_HandMadeResamples_CountsHowOftenNothingIsGreater() => Of(Rows, 3, 2).ProbabilityFirst.Should().Equal(0.75, 0.5, 0.25);

    [Fact]
    public void ProbabilityTop_ResamplesWithoutTies_SumToTheSizeOfTheTop() =>
        Gen.Int[1, 8].SelectMany(outcomes => Gen.Select(Gen.Shuffle(Enumerable.Range(0, outcomes).ToArray()).Array[16], Gen.Int[1, 8])).Sample((rows, top) =>
        {
            double[] resampled = [.. rows.SelectMany(row => row.Select(value => (double)value))];
            return Math.Abs(Of(resampled, rows[0].Length, top).ProbabilityTop.Sum() - Math.Min(top, rows[0].Length)) < 1e-12;
        });

    /// <summary>Short lists and long ones, with and without ties, against ranks counted one by one.</summary>
    [Fact]
    public void Add_AnyScores_IsTheSameAsRanksOneByOne() =>
        Gen.Select(Gen.OneOf(Gen.Int[0, 6].Select(value => (double)value), Gen.Double[0, 20]).Array[1, 90], Gen.Int[1, 30]).Sample((scores, top) =>
        {
            int[] ranks = new int[scores.Length];
            Ranking.Rank(scores, ranks);
            TopRanks counted = Of(scores, scores.Length, top);
            return counted.ProbabilityTop.SequenceEqual(ranks.Select(rank => rank <= top ? 1.0 : 0)) && counted.ProbabilityFirst.SequenceEqual(ranks.Select(rank => rank == 1 ? 1.0 : 0));
        });

    private static TopRanks Of(double[] rows, int outcomes, int top)
    {
        TopRanks counted = new(outcomes, top);
        counted.Add(rows);
        return counted;
    }
}
