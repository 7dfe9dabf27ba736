using JobMap.Opportunity.Resampling;

namespace JobMap.Strategy.Evaluation;

/// <summary>
/// V and what each concept adds to it, resample by resample: all concepts on the same draws. A predicted change moves with the satisfaction of the resample, a predicted level does not.
/// Source of the paired bootstrap: Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 6.
/// </summary>
internal sealed class ValueBootstrap
{
    private readonly IReadOnlyList<PredictedNeed[]> _concepts;
    private readonly double[] _today;
    private readonly double[][] _added;

    private ValueBootstrap(int resamples, IReadOnlyList<PredictedNeed[]> concepts)
    {
        _concepts = concepts;
        _today = new double[resamples];
        _added = [.. concepts.Select(_ => new double[resamples])];
    }

    /// <summary>How many resamples there are, without those in which nobody finds anything important.</summary>
    public int Count { get; private set; }

    /// <summary>V in each resample.</summary>
    public ReadOnlySpan<double> Today => _today.AsSpan(0, Count);

    /// <summary>Runs through the resamples.</summary>
    /// <param name="ratings">The resamples of all needs with a score.</param>
    /// <param name="concepts">Per concept its predictions, by the place of the need.</param>
    public static ValueBootstrap Of(ResampledRatings ratings, IReadOnlyList<PredictedNeed[]> concepts)
    {
        ValueBootstrap bootstrap = new(ratings.Resamples, concepts);
        ratings.ForEach(bootstrap.Add);
        return bootstrap;
    }

    /// <summary>What a concept adds in each resample.</summary>
    public ReadOnlySpan<double> AddedBy(int concept) => _added[concept].AsSpan(0, Count);

    private void Add(ReadOnlySpan<double> importance, ReadOnlySpan<double> satisfaction)
    {
        double weight = 0;
        double sum = 0;
        for (int j = 0; j < importance.Length; j++)
        {
            weight += importance[j];
            sum += importance[j] * satisfaction[j];
        }

        if (weight <= 0)
        {
            return;
        }

        for (int c = 0; c < _added.Length; c++)
        {
            double added = 0;
            foreach (PredictedNeed predicted in _concepts[c])
            {
                double today = satisfaction[predicted.Place];
                added += importance[predicted.Place] * (predicted.Prediction.Of(today) - today);
            }

            _added[c][Count] = added / weight;
        }

        _today[Count++] = sum / weight;
    }
}
