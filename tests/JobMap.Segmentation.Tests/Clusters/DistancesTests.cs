using CsCheck;
using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Tests.Clusters;

/// <summary>Vectors change no bit of the distances: each is that of a plain loop over the columns.</summary>
public sealed class DistancesTests
{
    private static readonly Gen<(DataMatrix Data, DataMatrix Centres)> Tables = from rows in Gen.Int[1, 70]
                                                                                from columns in Gen.Int[1, 7]
                                                                                from clusters in Gen.Int[1, 6]
                                                                                from values in Gen.OneOf(Gen.Double[-3, 3], Gen.Int[0, 2].Select(value => (double)value)).Array[(rows + clusters) * columns]
                                                                                select (new DataMatrix(rows, columns, values[..(rows * columns)]), new DataMatrix(clusters, columns, values[(rows * columns)..]));

    [Fact]
    public void From_ByVectors_IsThePlainSumBitByBit() => Tables.Sample(tables =>
    {
        double[] distances = new double[tables.Data.Rows];
        SquaredDistances.From(tables.Data.ByColumn(), tables.Centres.Row(0), distances);

        distances.Should().Equal(Enumerable.Range(0, tables.Data.Rows).Select(row => Plain(tables.Data.Row(row), tables.Centres.Row(0))));
    });

    [Fact]
    public void Of_ByVectors_IsTheFirstOfThePlainNearest() => Tables.Sample(tables =>
    {
        int[] nearest = new int[tables.Data.Rows];
        double[] distances = new double[tables.Data.Rows];
        NearestCentres.Of(tables.Data.ByColumn(), tables.Centres.Values, tables.Data.Columns, nearest, distances);

        for (int row = 0; row < nearest.Length; row++)
        {
            double[] all = [.. Enumerable.Range(0, tables.Centres.Rows).Select(centre => Plain(tables.Data.Row(row), tables.Centres.Row(centre)))];
            distances[row].Should().Be(all.Min());
            nearest[row].Should().Be(Array.IndexOf(all, all.Min()));
        }
    });

    private static double Plain(ReadOnlySpan<double> row, ReadOnlySpan<double> centre)
    {
        double sum = 0;
        for (int column = 0; column < row.Length; column++)
        {
            sum += (row[column] - centre[column]) * (row[column] - centre[column]);
        }

        return sum;
    }
}
