using CsCheck;
using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class MomentCountsTests
{
    private static readonly Gen<(RatingColumns[] Needs, long[] Weights)> Columns =
        Gen.Select(Gen.Int[0, 3], Gen.OneOf(Gen.Int[0, 130], Gen.Int[MomentCounts.Block - 2, MomentCounts.Block + 70])).SelectMany((needs, respondents) =>
            Gen.Select(Gen.Byte[0, 5].Array[respondents], Gen.Byte[0, 5].Array[respondents], (i, s) => new RatingColumns(i, s, null, null)).Array[needs]
                .Select(Gen.OneOf(Gen.Long[0, 1L << 22], Gen.Const(WeightTotals.ToFixedPoint(1_000_000))).Array[respondents]));

    [Fact]
    public void Of_AnyColumns_IsTheSameAsOneByOne() =>
        Columns.Sample(c => MomentCounts.Of(c.Needs, c.Weights.Length, 4).SequenceEqual(MomentCounts.Simple(c.Needs, c.Weights.Length, 4)), iter: 100);

    [Fact]
    public void Weigh_AnyColumns_IsTheSameAsOneByOne() =>
        Columns.Sample(c =>
        {
            (long[] sums, Int128[] squares) = MomentCounts.Weigh(c.Needs, c.Weights, 4);
            Int128[] expected = MomentCounts.SimpleSums(c.Needs, 4, Array.ConvertAll(c.Weights, weight => (Int128)weight));
            return squares.SequenceEqual(MomentCounts.SimpleSums(c.Needs, 4, Array.ConvertAll(c.Weights, weight => (Int128)weight * weight)))
                && sums.Select((sum, column) => sum == expected[MomentTriangle.At(column, column)]).All(same => same);
        }, iter: 100);

    [Fact]
    public void At_EveryPairOfColumns_FillsTheTriangleRowByRow()
    {
        IEnumerable<int> places = Enumerable.Range(0, 9).SelectMany(row => Enumerable.Range(0, row + 1).Select(column => MomentTriangle.At(row, column)));

        places.Should().Equal(Enumerable.Range(0, MomentTriangle.LengthOf(9)));
        MomentTriangle.At(3, 7).Should().Be(MomentTriangle.At(7, 3));
    }

    [Fact]
    public void At_LastEntryOfTheLargestTable_IsItsEnd() => MomentTriangle.At(65_531, 65_531).Should().Be(MomentTriangle.LengthOf(65_532) - 1);
}
