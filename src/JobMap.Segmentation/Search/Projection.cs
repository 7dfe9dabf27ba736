using JobMap.Segmentation.Clusters;
using JobMap.Segmentation.Factors;

namespace JobMap.Segmentation.Search;

/// <summary>
/// The way from the measures of a respondent to what he is clustered on: each measure less its mean and over its deviation (n − 1), times the weights. A measure that does not vary,
/// as may happen in a resample, is left undivided.
/// </summary>
internal sealed class Projection
{
    private readonly double[] _deviations;
    private readonly double[][] _weights;

    public Projection(DataMatrix measures, IReadOnlyList<IReadOnlyList<double>> weights)
    {
        Means = new double[measures.Columns];
        _deviations = new double[measures.Columns];
        _weights = [.. weights.Select(weight => weight.ToArray())];
        for (int i = 0; i < measures.Values.Length; i++)
        {
            Means[i % measures.Columns] += measures.Values[i] / measures.Rows;
        }

        for (int i = 0; i < measures.Values.Length; i++)
        {
            double off = measures.Values[i] - Means[i % measures.Columns];
            _deviations[i % measures.Columns] += off * off / (measures.Rows - 1);
        }

        _deviations = Array.ConvertAll(_deviations, variance => variance > 1e-12 ? Math.Sqrt(variance) : 1);
    }

    /// <summary>The mean of each measure.</summary>
    public double[] Means { get; }

    /// <summary>Which measures have a part in it.</summary>
    public IEnumerable<int> Used => Enumerable.Range(0, Means.Length).Where(column => _weights.Any(weight => weight[column] != 0));

    /// <summary>What respondents are clustered on: a row per respondent, a column per variable.</summary>
    public DataMatrix Of(DataMatrix measures)
    {
        DataMatrix standard = Standardised(measures);
        DataMatrix projected = new(measures.Rows, _weights.Length);
        for (int row = 0; row < measures.Rows; row++)
        {
            for (int variable = 0; variable < _weights.Length; variable++)
            {
                projected.Values[(row * _weights.Length) + variable] = DotProduct.Of(standard.Row(row), _weights[variable]);
            }
        }

        return projected;
    }

    /// <summary>The measures by the means and deviations of those the projection was made of.</summary>
    public DataMatrix Standardised(DataMatrix measures)
    {
        DataMatrix standard = new(measures.Rows, measures.Columns);
        for (int i = 0; i < standard.Values.Length; i++)
        {
            int column = i % measures.Columns;
            standard.Values[i] = (measures.Values[i] - Means[column]) / _deviations[column];
        }

        return standard;
    }
}
