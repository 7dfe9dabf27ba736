using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Intervals;

namespace JobMap.Opportunity.Estimates;

/// <summary>
/// The shares of the top box among those who answered each question, with Wilson limits on the effective number of respondents.
/// Source of the effective number: Kish, "Survey Sampling", 1965.
/// </summary>
internal sealed class TopBoxEstimates : IRatingEstimates
{
    private readonly WeightSums _importance;
    private readonly WeightSums _importanceTop;
    private readonly WeightSums _satisfaction;
    private readonly WeightSums _satisfactionTop;
    private readonly WeightSums[] _pairs;

    private TopBoxEstimates(ReadOnlySpan<RatingCell> cells, int topCode)
    {
        _pairs = new WeightSums[4];
        foreach (RatingCell cell in cells)
        {
            bool important = cell.Importance >= topCode;
            bool satisfied = cell.Satisfaction >= topCode;
            _importance += cell.Importance > 0 ? cell.Sums : default;
            _importanceTop += important ? cell.Sums : default;
            _satisfaction += cell.Satisfaction > 0 ? cell.Sums : default;
            _satisfactionTop += satisfied ? cell.Sums : default;
            _pairs[(important ? 2 : 0) + (satisfied ? 1 : 0)] += cell.Importance > 0 && cell.Satisfaction > 0 ? cell.Sums : default;
        }

        Both = _pairs[0] + _pairs[1] + _pairs[2] + _pairs[3];
        double phi = PhiOf(_pairs[3].Weight, _pairs[2].Weight + _pairs[3].Weight, _pairs[1].Weight + _pairs[3].Weight, Both.Weight);
        // Scaled by how much those who answered one question overlap with those who answered the other.
        Correlation = phi == 0 ? 0 : phi * (double)Both.Square / Math.Sqrt((double)_importance.Square * (double)_satisfaction.Square);
    }

    /// <inheritdoc/>
    public bool HasScore => _importance.Weight > 0 && _satisfaction.Weight > 0;

    /// <inheritdoc/>
    public PairedShares Shares => PairedShares.OfWeights(_importanceTop.Weight, _importance.Weight, _satisfactionTop.Weight, _satisfaction.Weight);

    /// <inheritdoc/>
    public double Correlation { get; }

    /// <inheritdoc/>
    public double ImportanceError => FloorBias.ErrorOfShare((double)_importanceTop.Weight / _importance.Weight, _importance.EffectiveSize);

    /// <inheritdoc/>
    public double SatisfactionError => FloorBias.ErrorOfShare((double)_satisfactionTop.Weight / _satisfaction.Weight, _satisfaction.EffectiveSize);

    /// <inheritdoc/>
    public double EffectiveSize => Both.EffectiveSize;

    /// <summary>The least number of respondents, effective where they have weights, in a cell of the 2 × 2 table of those who answered both: below 5 intervals are less reliable.</summary>
    public double LeastCell => Both.Weight == 0 ? 0 : _pairs.Min(pair => Both.Effective(pair.Weight));

    private WeightSums Both { get; }

    /// <summary>From the cells of a histogram.</summary>
    /// <param name="cells">Who gave which pair of codes.</param>
    /// <param name="topCode">The least code of the top box.</param>
    public static TopBoxEstimates Of(ReadOnlySpan<RatingCell> cells, int topCode) => new(cells, topCode);

    /// <inheritdoc/>
    public PairedEstimates At(double level) => AtNormal(NormalDistribution.TwoSided(level));

    /// <inheritdoc/>
    public PairedEstimates AtNormal(double z) => new(
        PairedEstimates.ShareOf(_importance.Effective(_importanceTop.Weight), _importance.EffectiveSize, z),
        PairedEstimates.ShareOf(_satisfaction.Effective(_satisfactionTop.Weight), _satisfaction.EffectiveSize, z),
        Correlation);

    /// <summary>φ of the 2 × 2 table of the pairs; 0 where all are alike in one of the two.</summary>
    private static double PhiOf(double bothTop, double importanceTop, double satisfactionTop, double n)
    {
        double variances = importanceTop * (n - importanceTop) * satisfactionTop * (n - satisfactionTop);
        return variances > 0 ? ((n * bothTop) - (importanceTop * satisfactionTop)) / Math.Sqrt(variances) : 0;
    }
}
