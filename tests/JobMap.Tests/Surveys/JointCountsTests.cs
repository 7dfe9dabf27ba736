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

    /// <summary>Around the fewest that vectors are used for, the ends of a group and of a block, and several blocks, of each width.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Count_LengthsAroundEveryBound_IsTheSameAsOneByOne(int points)
    {
        foreach (int vectors in (int[])[47, 48, 56, 127, 128, 129, 136, 256, 400])
        {
            AgreesAround<VectorWidth128, Vector128<byte>>(points, vectors);
            AgreesAround<VectorWidth256, Vector256<byte>>(points, vectors);
            AgreesAround<VectorWidth512, Vector512<byte>>(points, vectors);
        }
    }

    [Fact]
    public void Count_FewRespondents_LeavesThemAll()
    {
        long[] counts = new long[36];

        JointPlanes<VectorWidth256, Vector256<byte>>.Count(new byte[(48 * 32) - 1], new byte[(48 * 32) - 1], 6, counts).Should().Be(0);
        counts.Should().OnlyContain(count => count == 0);
    }

    [Fact]
    public void Count_ManyRespondents_LeavesLessThanAGroup() =>
        JointPlanes<VectorWidth256, Vector256<byte>>.Count(new byte[10_000], new byte[10_000], 6, new long[36]).Should().Be(9984);

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

    private static void AgreesAround<TWidth, TVector>(int points, int vectors)
        where TWidth : struct, IVectorWidth<TVector>
        where TVector : unmanaged
    {
        for (int length = (vectors * TWidth.Count) - 1; length <= (vectors * TWidth.Count) + 1; length++)
        {
            byte[] importance = [.. Enumerable.Range(0, length).Select(r => (byte)(r * 7919L % 104_729 % (points + 1)))];
            byte[] satisfaction = [.. Enumerable.Range(0, length).Select(r => (byte)(r * 6101L % 15_485_863 / 3 % (points + 1)))];

            Wide<TWidth, TVector>((points, importance, satisfaction)).Should().Equal(Simple(importance, satisfaction, points), "there are {0} vectors of {1} and {2} respondents", vectors, TWidth.Count, length);
        }
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
