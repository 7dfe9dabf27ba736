using JobMap.Internals;
using JobMap.Segmentation.Clusters;
using JobMap.Segmentation.Factors;
using MathNet.Numerics.Distributions;

namespace JobMap.Segmentation.Search;

/// <summary>
/// A continuum like the measures given: each measure keeps its values, and they go together as much as they did, but as in a normal distribution, which has one centre: a Gaussian copula
/// with the correlations of the normal scores of the ranks. Source of the question: Liu, Hayes, Nobel and Marron, "Statistical significance of clustering for high-dimension,
/// low-sample size data", Journal of the American Statistical Association 103 (2008).
/// </summary>
internal sealed class Continuum
{
    private readonly int _rows;
    private readonly double[] _sorted;
    private readonly double[][] _root;

    public Continuum(DataMatrix measures)
    {
        _rows = measures.Rows;
        _sorted = measures.ByColumn();
        double[] scores = new double[_sorted.Length];
        for (int column = 0; column < measures.Columns; column++)
        {
            Span<double> values = _sorted.AsSpan(column * _rows, _rows);
            NormalScores(values, scores.AsSpan(column * _rows, _rows));
            values.Sort();
        }

        _root = Root(ShuffledMeasures.FromColumns(scores, _rows, measures.Columns));
    }

    public DataMatrix Draw(RandomStream random)
    {
        int columns = _root.Length;
        double[] normals = new double[columns];
        double[] drawn = new double[_sorted.Length];
        for (int row = 0; row < _rows; row++)
        {
            for (int i = 0; i < columns; i++)
            {
                normals[i] = Normal.InvCDF(0, 1, random.NextOpenDouble());
            }

            for (int column = 0; column < columns; column++)
            {
                double sum = 0;
                for (int i = 0; i < columns; i++)
                {
                    sum += _root[column][i] * normals[i];
                }

                drawn[(column * _rows) + row] = sum;
            }
        }

        for (int column = 0; column < columns; column++)
        {
            double[] keys = drawn[(column * _rows)..((column + 1) * _rows)];
            int[] order = [.. Enumerable.Range(0, _rows)];
            Array.Sort(keys, order);
            for (int place = 0; place < _rows; place++)
            {
                drawn[(column * _rows) + order[place]] = _sorted[(column * _rows) + place];
            }
        }

        return ShuffledMeasures.FromColumns(drawn, _rows, columns);
    }

    private static void NormalScores(ReadOnlySpan<double> values, Span<double> scores)
    {
        double[] keys = values.ToArray();
        int[] order = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, order);
        for (int start = 0, end; start < keys.Length; start = end)
        {
            end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            double score = Normal.InvCDF(0, 1, (start + end) / (2.0 * keys.Length));
            for (int place = start; place < end; place++)
            {
                scores[order[place]] = score;
            }
        }
    }

    /// <summary>A root of the correlations: its product with independent normal numbers has them.</summary>
    private static double[][] Root(DataMatrix scores)
    {
        SymmetricEigen eigen = SymmetricEigen.Of(Correlations.Of(scores), scores.Columns);
        return [.. Enumerable.Range(0, scores.Columns).Select(row => Enumerable.Range(0, scores.Columns)
            .Select(i => eigen.Vectors[i][row] * Math.Sqrt(Math.Max(0, eigen.Values[i]))).ToArray())];
    }
}
