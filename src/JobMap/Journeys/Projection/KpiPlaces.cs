namespace JobMap.Journeys.Projection;

/// <summary>Which stage each indicator stands in: that of the stage, milestone or touchpoint it hangs on; the last one for the journey as a whole.</summary>
internal sealed class KpiPlaces
{
    private readonly List<Kpi>[] _places;

    public KpiPlaces(IReadOnlyList<StagePlan> stages, Offering? offering, TouchpointPlaces touchpoints, MilestonePlaces milestones)
    {
        _places = [.. stages.Select(_ => new List<Kpi>())];
        int Find(Func<int, bool> has) => Enumerable.Range(0, stages.Count).FirstOrDefault(has, -1);
        foreach (Kpi kpi in offering?.Kpis ?? [])
        {
            int place = kpi switch
            {
                { Touchpoint: { } touchpoint } => Find(stage => touchpoints[stage].Any(other => other.Id == touchpoint)),
                { Milestone: { } milestone } => milestones.PlaceOf(milestone),
                { Stage: { } id } => Find(stage => stages[stage].Id == id),
                _ => stages.Count - 1,
            };
            if (place >= 0)
            {
                _places[place].Add(kpi);
            }
            else
            {
                Unplaced.Add(new UnplacedItem(UnplacedKind.Kpi, kpi.Id.Value, kpi.Name, ReasonOf(kpi)) { Kpi = kpi });
            }
        }
    }

    /// <summary>The indicators that hang on what the journey does not have.</summary>
    public List<UnplacedItem> Unplaced { get; } = [];

    /// <summary>The indicators of a stage, in the user's order.</summary>
    public IReadOnlyList<Kpi> this[int stage] => _places[stage];

    private static string ReasonOf(Kpi kpi) => kpi switch
    {
        { Touchpoint: { } touchpoint } => $"The touchpoint '{touchpoint}' stands in no stage.",
        { Milestone: { } milestone } => $"The milestone '{milestone}' is reached in no stage.",
        { Stage: { } stage } => $"The journey has no stage '{stage}'.",
        _ => "The journey has no stages.",
    };
}
