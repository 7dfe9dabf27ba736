namespace JobMap.Opportunity.Ranks;

/// <summary>The bootstrap standard errors of the differences between some outcomes, from one on to another, and all outcomes.</summary>
internal sealed class DifferenceErrors
{
    /// <summary>The standard error in points below which a difference did not vary: what rounding leaves of none.</summary>
    private const double LeastError = 1e-9;

    private readonly int _outcomes;
    private readonly double[] _sums;
    private readonly double[] _squares;
    private long _resamples;

    public DifferenceErrors(int outcomes, int from, int to)
    {
        (_outcomes, From, To) = (outcomes, from, to);
        _sums = new double[(to - from) * outcomes];
        _squares = new double[_sums.Length];
    }

    /// <summary>The first of the outcomes.</summary>
    public int From { get; }

    /// <summary>The one behind the last.</summary>
    public int To { get; }

    /// <summary>Takes some more resamples.</summary>
    public void Add(ReadOnlySpan<double> rows)
    {
        _resamples += rows.Length / _outcomes;
        for (int j = From; j < To; j++)
        {
            ScoreDifferences.Add(rows, j, _sums.AsSpan((j - From) * _outcomes, _outcomes), _squares.AsSpan((j - From) * _outcomes, _outcomes));
        }
    }

    /// <summary>The standard errors of the differences of outcome j to all outcomes; 0 for one that does not vary.</summary>
    public double[] Of(int j)
    {
        double[] errors = new double[_outcomes];
        for (int k = 0; k < _outcomes; k++)
        {
            double sum = _sums[((j - From) * _outcomes) + k];
            double square = _squares[((j - From) * _outcomes) + k];
            double error = Math.Sqrt(Math.Max(0, square - (sum * sum / _resamples)) / Math.Max(1, _resamples - 1));
            errors[k] = error > LeastError ? error : 0;
        }

        return errors;
    }
}
