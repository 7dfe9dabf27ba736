using System.Runtime.Intrinsics;
using CsCheck;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class JointCountsTests
{
    private static readonly Gen<(int Points, byte[] Importance, byte[] Satisfaction)> Columns =
        Gen.Select(Gen.Int[2, 11], Gen.OneOf(Gen.Int[0, 300], Gen.Int[301, 20_000])).SelectMany((points, length) =>
            Gen.Select(Gen.Const(points), Gen.Byte[0, (byte)points].Array[length], Gen.Byte[0, (byte)points].Array[length]));

    [Fact]
    public void Of_AnyColumns_IsTheSameAsOneByOne() =>
        Columns.Sample(c => JointCounts.Of(c.Importance, c.Satisfaction, c.Points).SequenceEqual(Simple(c.Importance, c.Satisfaction, c.Points)), iter: 200);

    /// <summary>Every width, also those this machine has not, which the runtime then puts together from smaller ones.</summary>
    [Fact]
    public void Count_EveryWidth_IsTheSameAsOneByOne() =>
        Columns.Where(c => c.Points <= 7).Sample(c =>
        {
            long[] expected = Simple(c.Importance, c.Satisfaction, c.Points);
            return Wide<VectorWidth128, Vector128<byte>>(c).SequenceEqual(expected)
                && Wide<VectorWidth256, Vector256<byte>>(c).SequenceEqual(expected)
                && Wide<VectorWidth512, Vector512<byte>>(c).SequenceEqual(expected);
        }, iter: 60);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(8192)]
    [InlineData(1_000_003)]
    public void Of_EverybodyAlike_CountsThemAllInOneCell(int length)
    {
        byte[] importance = [.. Enumerable.Repeat((byte)5, length)];
        byte[] satisfaction = [.. Enumerable.Repeat((byte)3, length)];

        long[] counts = JointCounts.Of(importance, satisfaction, 5);

        counts[(5 * 6) + 3].Should().Be(length);
        counts.Sum().Should().Be(length);
    }

    [Fact]
    public void Of_ColumnsFromAnyPlaceOn_DoesNotDependOnWhereTheyBegin()
    {
        byte[] importance = [.. Enumerable.Range(0, 5000).Select(r => (byte)(r * 7 % 6))];
        byte[] satisfaction = [.. Enumerable.Range(0, 5000).Select(r => (byte)(r * 11 % 13 % 6))];
        for (int from = 0; from < 70; from++)
        {
            JointCounts.Of(importance.AsSpan(from), satisfaction.AsSpan(from), 5)
                .Should().Equal(Simple(importance[from..], satisfaction[from..], 5), "they begin at {0}", from);
        }
    }

    [Fact]
    public void Simple_FewPairs_CountsEach()
    {
        long[] counts = new long[9];
        JointCounts.Simple([0, 1, 2, 2], [0, 2, 1, 1], 3, counts);

        counts.Should().Equal(1, 0, 0, 0, 0, 1, 0, 2, 0);
    }

    private static long[] Simple(byte[] importance, byte[] satisfaction, int points)
    {
        long[] counts = new long[(points + 1) * (points + 1)];
        JointCounts.Simple(importance, satisfaction, points + 1, counts);
        return counts;
    }

    private static long[] Wide<TWidth, TVector>((int Points, byte[] Importance, byte[] Satisfaction) columns)
        where TWidth : struct, IVectorWidth<TVector>
        where TVector : unmanaged
    {
        int side = columns.Points + 1;
        long[] counts = new long[side * side];
        int counted = JointPlanes<TWidth, TVector>.Count(columns.Importance, columns.Satisfaction, side, counts);
        JointCounts.Simple(columns.Importance.AsSpan(counted), columns.Satisfaction.AsSpan(counted), side, counts);
        return counts;
    }
}
