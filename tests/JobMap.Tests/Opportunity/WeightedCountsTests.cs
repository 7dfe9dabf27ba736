using CsCheck;
using JobMap.Opportunity;

namespace JobMap.Tests.Opportunity;

public sealed class WeightedCountsTests
{
    private static readonly Gen<byte> MaskByte = Gen.Bool.Select(set => set ? byte.MaxValue : (byte)0);

    [Fact]
    public void Of_AnyLengthAndContent_IsTheSameAsOneByOne() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 255])
            .SelectMany((length, heaviest) => Gen.Select(Gen.Byte[0, (byte)heaviest].Array[length], Indicators(length), Gen.Const(heaviest)))
            .Sample((weights, outcome, heaviest) => WeightedCounts.Of(outcome, weights, heaviest) == WeightedCounts.Simple(outcome, weights), iter: 300);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(8192)]
    [InlineData(100_000)]
    public void Of_EverythingAtItsGreatest_DoesNotOverflow(int length)
    {
        byte[] full = [.. Enumerable.Repeat(byte.MaxValue, length)];
        long sum = 255L * length;

        WeightedCounts.Of(new TopBoxIndicators(full, full, full, full), full, 255).Should().Be(new TopBoxCounts(sum, sum, sum, sum, 0, 0, 0, 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Of_EveryRespondentAsHeavyAsTheHeaviest_DoesNotOverflow(byte heaviest)
    {
        byte[] weights = [.. Enumerable.Repeat(heaviest, 20_000)];
        byte[] everybody = [.. Enumerable.Repeat(byte.MaxValue, 20_000)];

        WeightedCounts.Of(new TopBoxIndicators(everybody, everybody, everybody, everybody), weights, heaviest).ImportanceTop.Should().Be(20_000L * heaviest);
    }

    [Fact]
    public void Simple_MixedMasks_AddsTheWeightsWhoseMaskIsSet() =>
        WeightedCounts.Simple(new TopBoxIndicators([255, 255, 255], [255, 0, 0], [0, 255, 255], [0, 0, 255]), [1, 2, 4])
            .Should().Be(new TopBoxCounts(7, 1, 6, 4, 0, 0, 0, 0));

    private static Gen<TopBoxIndicators> Indicators(int length) =>
        Gen.Select(MaskByte.Array[length], MaskByte.Array[length], MaskByte.Array[length], MaskByte.Array[length], (a, b, c, d) => new TopBoxIndicators(a, b, c, d));
}
