namespace JobMap.Journeys.Projection;

/// <summary>Which stage each indicator stands in: that of the stage, milestone or touchpoint it hangs on; the last one for the journey as a whole.</summary>
internal sealed class KpiPlaces
{
    private readonly List<Kpi>[] _places;

    public KpiPlaces(IReadOnlyList<StagePlan> stages, Offering? offering, TouchpointPlaces touchpoints, MilestonePlaces milestones)
    {
        _places = [.. stages.Select(_ => new List<Kpi>())];
        Dictionary<StageId, int> ids = stages.Select((stage, place) => (stage.Id, place)).ToDictionary();
        foreach (Kpi kpi in offering?.Kpis ?? [])
        {
            int place = kpi switch
            {
                { Touchpoint: { } touchpoint } => touchpoints.StagesOf(touchpoint).FirstOrDefault(-1),
                { Milestone: { } milestone } => milestones.PlaceOf(milestone),
                { Stage: { } id } => ids.GetValueOrDefault(id, -1),
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
