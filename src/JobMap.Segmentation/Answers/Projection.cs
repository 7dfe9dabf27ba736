using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Answers;

/// <summary>From the measure of outcomes to the variables that respondents are clustered on: standardised by means and deviations that are kept, then weighted, so that new respondents land in the same space.</summary>
internal sealed class Projection
{
    private readonly double[] _weights;
    private readonly double[] _offsets;
    private readonly int[] _used;

    /// <summary>The projection that the answers and the weights of the variables make.</summary>
    /// <param name="answers">The measure, one column an outcome.</param>
    /// <param name="weights">One list a variable, one item an outcome.</param>
    /// <exception cref="ArgumentException">A variable has not as many weights as there are outcomes.</exception>
    public Projection(DataMatrix answers, IReadOnlyList<IReadOnlyList<double>> weights)
    {
        if (weights.Any(variable => variable.Count != answers.Columns))
        {
            throw new ArgumentException(FormattableString.Invariant($"A variable has not {answers.Columns} weights."), nameof(weights));
        }

        Variables = weights.Count;
        _used = [.. Enumerable.Range(0, answers.Columns).Where(outcome => weights.Any(variable => variable[outcome] != 0))];
        _weights = new double[Variables * answers.Columns];
        _offsets = new double[Variables];
        for (int outcome = 0; outcome < answers.Columns; outcome++)
        {
            (double mean, double deviation) = Moments(answers, outcome);
            for (int variable = 0; variable < Variables; variable++)
            {
                double weight = deviation > 0 ? weights[variable][outcome] / deviation : 0;
                _weights[(variable * answers.Columns) + outcome] = weight;
                _offsets[variable] += weight * mean;
            }
        }
    }

    /// <summary>How many variables there are.</summary>
    public int Variables { get; }

    /// <summary>The places of the outcomes that enter a variable, ascending.</summary>
    public int[] Used => _used;

    /// <summary>The variables of respondents, from the measure of the same outcomes in the same order.</summary>
    public DataMatrix Of(DataMatrix answers)
    {
        DataMatrix variables = new(answers.Rows, Variables);
        for (int row = 0; row < answers.Rows; row++)
        {
            ReadOnlySpan<double> values = answers.Row(row);
            for (int variable = 0; variable < Variables; variable++)
            {
                variables.Values[(row * Variables) + variable] = Factors.DotProduct.Of(values, _weights.AsSpan(variable * answers.Columns, answers.Columns)) - _offsets[variable];
            }
        }

        return variables;
    }

    private static (double Mean, double Deviation) Moments(DataMatrix data, int column)
    {
        double sum = 0;
        for (int row = 0; row < data.Rows; row++)
        {
            sum += data.Values[(row * data.Columns) + column];
        }

        double mean = sum / data.Rows;
        double squares = 0;
        for (int row = 0; row < data.Rows; row++)
        {
            double difference = data.Values[(row * data.Columns) + column] - mean;
            squares += difference * difference;
        }

        return (mean, Math.Sqrt(squares / Math.Max(data.Rows - 1, 1)));
    }
}
