using JobMap.Opportunity;

namespace JobMap.Journeys.Engagement;

/// <summary>
/// What each outcome of the job steps counts for: its importance and its opportunity, or one each where there are no answers. Outcomes go by their place in the map, and are
/// added up in that order, so that features that serve the same come to the same sums.
/// </summary>
internal sealed class OutcomeWeights
{
    private readonly Dictionary<NeedId, int> _places;
    private readonly double[] _importances;
    private readonly double[] _opportunities;
    private readonly double _whole;

    public OutcomeWeights(UniversalJobMap map, OpportunityAnalysis? analysis)
    {
        Outcomes = [.. map.Needs.Where(need => need.Kind == NeedKind.Outcome)];
        _places = Outcomes.Select((outcome, place) => (outcome.Id, place)).ToDictionary();
        Dictionary<NeedId, OpportunityScore> scores = analysis?.Scores.ToDictionary(score => score.Need.Id) ?? [];
        Scores = [.. Outcomes.Select(outcome => scores.GetValueOrDefault(outcome.Id))];
        _importances = [.. Scores.Select(score => analysis is null ? 1 : score?.Importance ?? 0)];
        _opportunities = [.. Scores.Select(score => analysis is null ? 1 : Math.Max(0, score?.Opportunity ?? 0))];
        _whole = _importances.Sum();
        Reason = _whole > 0 ? null
            : Outcomes.Length == 0 ? "The map has no outcomes."
            : Scores.All(score => score?.Importance is null) ? "No outcome has a score."
            : "No outcome is important to anybody.";
    }

    public Need[] Outcomes { get; }

    public OpportunityScore?[] Scores { get; }

    /// <summary>Why there are no shares; null where there are.</summary>
    public string? Reason { get; }

    /// <summary>The places of the outcomes among the needs, each once, in the order of the map.</summary>
    public int[] PlacesOf(IEnumerable<NeedId> needs) => [.. needs.Where(_places.ContainsKey).Select(need => _places[need]).Distinct().Order()];

    /// <summary>The opportunity of the outcomes that are not served yet.</summary>
    public double OpportunityOf(int[] places, bool[]? served = null) => places.Sum(place => served?[place] == true ? 0 : _opportunities[place]);

    public double? ShareOf(int[] places) => Reason is null ? Math.Min(1, places.Sum(place => _importances[place]) / _whole) : null;

    /// <summary>Never less for more that is served: both are added up in the same order.</summary>
    public double? ShareOf(bool[] served) => ShareOf([.. Enumerable.Range(0, served.Length).Where(place => served[place])]);
}
