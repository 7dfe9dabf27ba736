using CsCheck;
using JobMap.Opportunity;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

public sealed class MaskedSumTests
{
    private static readonly Gen<byte> MaskByte = Gens.AnyOf((byte)0, (byte)255);

    [Fact]
    public void Of_AnyLengthAndContent_IsTheSumOneByOne() =>
        Gen.Int[0, 5000].SelectMany(length => Gen.Select(Gen.Byte.Array[length], MaskByte.Array[length]))
            .Sample((weights, mask) => MaskedSum.Of(weights, mask) == MaskedSum.Simple(weights, mask), iter: 300);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(8192)]
    [InlineData(100_000)]
    public void Of_EverythingAtItsGreatest_DoesNotOverflow(int length)
    {
        byte[] full = [.. Enumerable.Repeat(byte.MaxValue, length)];

        MaskedSum.Of(full, full).Should().Be(255L * length);
    }

    [Fact]
    public void Of_EmptyMask_IsZero() => MaskedSum.Of([1, 2, 3], [0, 0, 0]).Should().Be(0);

    [Fact]
    public void Simple_MixedMask_AddsTheWeightsWhoseMaskIsSet() => MaskedSum.Simple([1, 2, 4, 250], [255, 0, 255, 255]).Should().Be(255);
}
