using CsCheck;

namespace JobMap.Segmentation.Tests;

public class AdjustedRandIndexTests
{
    private static readonly Gen<(int[] First, int[] Second)> Partitions =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4]).Array[2, 60].Select(pairs => (pairs.Select(pair => pair.Item1).ToArray(), pairs.Select(pair => pair.Item2).ToArray()));

    /// <summary>sklearn.metrics.adjusted_rand_score 1.2.1 of the same labels (benchmarks/peers/reference_trust.py).</summary>
    [Theory]
    [InlineData("0001112222", "0011222202", 0.1366906474820144)]
    [InlineData("0011", "0101", -0.5)]
    [InlineData("0000", "0000", 1)]
    [InlineData("012", "012", 1)]
    [InlineData("000", "012", 0)]
    [InlineData("0000", "0011", 0)]
    public void Of_Partitions_IsAsThePeerHasIt(string first, string second, double expected) =>
        AdjustedRandIndex.Of([.. first.Select(c => c - '0')], [.. second.Select(c => c - '0')]).Should().BeApproximately(expected, 1e-12);

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    public void Of_FewerThanTwoRespondents_IsOne(string labels) =>
        AdjustedRandIndex.Of([.. labels.Select(c => c - '0')], [.. labels.Select(c => c - '0')]).Should().Be(1);

    [Fact]
    public void Of_OtherNames_StaysTheSame() => Partitions.Sample(pair =>
    {
        double index = AdjustedRandIndex.Of(pair.First, pair.Second);
        return index <= 1 + 1e-12
            && Math.Abs(index - AdjustedRandIndex.Of(pair.Second, pair.First)) < 1e-12
            && Math.Abs(index - AdjustedRandIndex.Of([.. pair.First.Select(label => 7 - (2 * label))], pair.Second)) < 1e-12
            && Math.Abs(AdjustedRandIndex.Of(pair.First, [.. pair.First.Select(label => -label)]) - 1) < 1e-12;
    });

    [Fact]
    public void Of_DifferentLengths_Throws()
    {
        Action act = () => AdjustedRandIndex.Of([0, 1], [0]);
        act.Should().Throw<ArgumentException>().WithMessage("There are 2 labels in one partition and 1 in the other.*");
    }
}
