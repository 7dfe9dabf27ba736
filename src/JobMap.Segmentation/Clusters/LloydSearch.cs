namespace JobMap.Segmentation.Clusters;

/// <summary>
/// Lloyd's steps from given centres: every row goes to the nearest centre, every centre to the mean of its rows, until no row moves. Holds the room for it, so that a
/// search from many starts allocates once. Source: Lloyd, "Least squares quantization in PCM", IEEE Transactions on Information Theory 28 (1982).
/// </summary>
internal sealed class LloydSearch(DataMatrix data, int clusters)
{
    /// <summary>Far more steps than answers take; a bound, should rounding make two states alternate.</summary>
    public const int MaximumSteps = 300;

    private readonly double[] _centres = new double[clusters * data.Columns];
    private readonly int[] _sizes = new int[clusters];
    private readonly double[] _nearest = new double[data.Rows];
    private readonly int[] _next = new int[data.Rows];
    private readonly int[] _labels = new int[data.Rows];

    /// <summary>The rows' values column by column.</summary>
    public double[] ByColumn { get; } = data.ByColumn();

    /// <summary>The cluster of each row as the last search left it.</summary>
    public ReadOnlySpan<int> Labels => _labels;

    /// <summary>Searches from the rows that are the first centres.</summary>
    /// <returns>The sum of the squared distances of all rows from the centres of their clusters.</returns>
    public double From(ReadOnlySpan<int> rows)
    {
        for (int cluster = 0; cluster < clusters; cluster++)
        {
            data.Row(rows[cluster]).CopyTo(_centres.AsSpan(cluster * data.Columns));
        }

        _labels.AsSpan().Fill(-1);
        for (int step = 0; step < MaximumSteps; step++)
        {
            NearestCentres.Of(ByColumn, _centres, data.Columns, _next, _nearest);
            FillEmptyClusters();
            if (_next.AsSpan().SequenceEqual(_labels))
            {
                break;
            }

            _next.CopyTo(_labels, 0);
            Means.Into(data, _labels, _centres, _sizes);
        }

        return Inertia();
    }

    /// <summary>A cluster that nobody is nearest to takes the row farthest from its centre, the first of those equally far, out of a cluster with others.</summary>
    private void FillEmptyClusters()
    {
        _sizes.AsSpan().Clear();
        foreach (int cluster in _next)
        {
            _sizes[cluster]++;
        }

        for (int empty = _sizes.AsSpan().IndexOf(0); empty >= 0; empty = _sizes.AsSpan().IndexOf(0))
        {
            int farthest = -1;
            for (int row = 0; row < _next.Length; row++)
            {
                if (_sizes[_next[row]] > 1 && (farthest < 0 || _nearest[row] > _nearest[farthest]))
                {
                    farthest = row;
                }
            }

            _sizes[_next[farthest]]--;
            _sizes[empty]++;
            _next[farthest] = empty;
            _nearest[farthest] = 0;
        }
    }

    /// <summary>Summed in the order of the rows, so that it does not depend on how the clusters are numbered.</summary>
    private double Inertia()
    {
        double sum = 0;
        for (int row = 0; row < data.Rows; row++)
        {
            ReadOnlySpan<double> values = data.Row(row);
            ReadOnlySpan<double> centre = _centres.AsSpan(_labels[row] * data.Columns, data.Columns);
            for (int column = 0; column < values.Length; column++)
            {
                double difference = values[column] - centre[column];
                sum += difference * difference;
            }
        }

        return sum;
    }
}
