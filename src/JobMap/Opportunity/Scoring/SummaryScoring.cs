using JobMap.Opportunity.Intervals;

namespace JobMap.Opportunity.Scoring;

/// <summary>Sums the scores of one group up, over all steps and step by step.</summary>
internal sealed class SummaryScoring
{
    /// <summary>Resamples beyond this many make no percentile visibly better, and are passed over.</summary>
    private const int MostResamples = 10_000;

    private readonly IReadOnlyList<OpportunityScore> _scores;
    private readonly OpportunityOptions _options;
    private readonly List<(JobStep? Step, int[] Columns)> _parts = [];
    private readonly List<double>[][] _resampled;
    private readonly int _scored;
    private int _rows;

    /// <param name="map">The map.</param>
    /// <param name="scores">The scores of its outcomes.</param>
    /// <param name="options">The choices.</param>
    public SummaryScoring(UniversalJobMap map, IReadOnlyList<OpportunityScore> scores, OpportunityOptions options)
    {
        _scores = scores;
        _options = options;
        OpportunityScore[] scored = [.. scores.Where(score => score.Opportunity is not null)];
        _scored = scored.Length;
        _parts.Add((null, [.. Enumerable.Range(0, scored.Length)]));
        _parts.AddRange(map.Steps.Select(step => ((JobStep?)step, Enumerable.Range(0, scored.Length).Where(j => scored[j].Need.Step == step).ToArray())));
        _resampled = [.. _parts.Select(_ => new[] { new List<double>(), new List<double>(), new List<double>() })];
    }

    /// <summary>Takes resampled scores, one row a resample, one column a scored outcome.</summary>
    public void Add(ReadOnlySpan<double> rows)
    {
        for (int row = 0; row < rows.Length && _rows < MostResamples; row += _scored, _rows++)
        {
            for (int p = 0; p < _parts.Count; p++)
            {
                if (_parts[p].Columns.Length > 0)
                {
                    (double mean, double maximum, double share) = Sum(rows.Slice(row, _scored), _parts[p].Columns);
                    _resampled[p][0].Add(mean);
                    _resampled[p][1].Add(maximum);
                    _resampled[p][2].Add(share);
                }
            }
        }
    }

    /// <summary>The summaries, that of the whole map first.</summary>
    public IEnumerable<OpportunitySummary> Summaries(string? segment) => _parts.Select((part, p) => Summary(part.Step, segment, _resampled[p]));

    private OpportunitySummary Summary(JobStep? step, string? segment, List<double>[] resampled)
    {
        OpportunityScore[] own = [.. _scores.Where(score => step is null || score.Need.Step == step)];
        OpportunityScore[] scored = [.. own.Where(score => score.Opportunity is not null)];
        OpportunitySummary summary = new(step, segment) { Outcomes = own.Length, Scored = scored.Length };
        if (scored.Length == 0)
        {
            return summary;
        }

        double mean = scored.Average(score => score.Opportunity!.Value);
        double maximum = scored.Max(score => score.Opportunity!.Value);
        double share = (double)scored.Count(score => score.Zone == LandscapeZone.Underserved) / scored.Length;
        return summary with
        {
            Mean = mean,
            MeanInterval = Interval(resampled[0], mean),
            Maximum = maximum,
            MaximumInterval = Interval(resampled[1], maximum),
            ShareUnderserved = share,
            ShareUnderservedInterval = _options.Definition == OpportunityDefinition.UlwickTopTwoBox ? Interval(resampled[2], share) : null,
        };
    }

    private ConfidenceInterval? Interval(List<double> resampled, double value)
    {
        if (resampled.Count == 0)
        {
            return null;
        }

        ConfidenceInterval interval = BootstrapInterval.Percentile(resampled.ToArray(), _options.Level);
        return new ConfidenceInterval(Math.Min(value, interval.Lower), Math.Max(value, interval.Upper));
    }

    private static (double Mean, double Maximum, double Share) Sum(ReadOnlySpan<double> scores, int[] columns)
    {
        (double sum, double maximum, int underserved) = (0, double.NegativeInfinity, 0);
        foreach (int column in columns)
        {
            sum += scores[column];
            maximum = Math.Max(maximum, scores[column]);
            underserved += scores[column] >= 10 - OpportunityLandscape.Tolerance ? 1 : 0;
        }

        return (sum / columns.Length, maximum, (double)underserved / columns.Length);
    }
}
