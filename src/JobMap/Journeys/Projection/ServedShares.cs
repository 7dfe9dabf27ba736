using JobMap.Opportunity;

namespace JobMap.Journeys.Projection;

/// <summary>
/// The share of the importance of all scored outcomes that existing touchpoints have served up to a stage, and so the stages of first value and of
/// value realization, by <see cref="JourneyRules.FirstValueFromServedShare"/> and <see cref="JourneyRules.ValueRealizationFromServedShare"/>.
/// </summary>
internal sealed class ServedShares
{
    private readonly double _whole;
    private readonly Dictionary<NeedId, double> _left;
    private readonly ServedElements _served;
    private readonly List<(string Name, JourneyRule Rule, double Level)> _open;
    private double _sum;

    public ServedShares(OpportunityAnalysis analysis, ServedElements served, JourneyOptions options)
    {
        _left = analysis.Scores.Where(score => score.Importance is not null).ToDictionary(score => score.Need.Id, score => score.Importance!.Value);
        _whole = _left.Values.Sum();
        _served = served;
        _open =
        [
            ("First value", JourneyRules.FirstValueFromServedShare, options.FirstValueShare),
            ("Value realization", JourneyRules.ValueRealizationFromServedShare, options.ValueRealizationShare),
        ];
    }

    /// <summary>The levels that the touchpoints of the next stage carry the served share over: of what they serve, what takes place in the stage.</summary>
    public IEnumerable<JourneyItem> Next(StagePlan stage, IEnumerable<Touchpoint> touchpoints)
    {
        HashSet<NeedId> here = [.. stage.Outcomes];
        List<Touchpoint> adding = [];
        foreach (Touchpoint touchpoint in touchpoints.Where(touchpoint => touchpoint.Status == OfferingStatus.Existing))
        {
            double before = _sum;
            foreach (NeedId need in _served.NeedsOf(touchpoint.Serves).Where(here.Contains))
            {
                _sum += _left.Remove(need, out double importance) ? importance : 0;
            }

            if (_sum > before)
            {
                adding.Add(touchpoint);
            }
        }

        double share = _whole > 0 ? Math.Min(1, _sum / _whole) : 0;
        foreach ((string name, JourneyRule rule, double level) in _open.Where(entry => share >= entry.Level - OpportunityLandscape.Tolerance).ToArray())
        {
            _open.RemoveAll(entry => entry.Rule == rule);
            yield return new JourneyItem(
                FormattableString.Invariant($"{name}: {100 * share:0} % of the importance of all outcomes is served by now"),
                new DerivedFrom(rule, adding.Select(touchpoint => JourneySource.Of(touchpoint.Id))));
        }
    }
}
