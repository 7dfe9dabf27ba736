namespace JobMap.Journeys.Projection;

/// <summary>Which stages a touchpoint stands in: the one it names, or else every one that hosts something it serves.</summary>
internal sealed class TouchpointPlaces
{
    private readonly List<Touchpoint>[] _places;
    private readonly Dictionary<TouchpointId, SortedSet<int>> _stages = [];

    public TouchpointPlaces(IReadOnlyList<StagePlan> stages, Offering? offering, ServedElements served)
    {
        _places = [.. stages.Select(_ => new List<Touchpoint>())];
        Dictionary<StageId, int> ids = stages.Select((stage, place) => (stage.Id, place)).ToDictionary();
        ILookup<StepId, int> steps = stages.SelectMany((stage, place) => stage.Side == CoreJobSide.Today ? [] : stage.Steps.Select(step => (step.Id, place))).ToLookup(pair => pair.Id, pair => pair.place);
        ILookup<JobId, int> jobs = stages.SelectMany((stage, place) => stage.Jobs.Select(job => (job.Id, place))).ToLookup(pair => pair.Id, pair => pair.place);
        foreach (Touchpoint touchpoint in offering?.Touchpoints ?? [])
        {
            SortedSet<int> places = [];
            if (touchpoint.Stage is not { } stage)
            {
                places.UnionWith(served.StepsOf(touchpoint.Serves).SelectMany(step => steps[step]).Concat(served.ConsumptionJobsOf(touchpoint.Serves).SelectMany(job => jobs[job])));
            }
            else if (ids.TryGetValue(stage, out int place))
            {
                places.Add(place);
            }

            _stages.Add(touchpoint.Id, places);
            foreach (int place in places)
            {
                _places[place].Add(touchpoint);
            }

            if (places.Count == 0)
            {
                Unplaced.Add(new UnplacedItem(UnplacedKind.Touchpoint, touchpoint.Id.Value, touchpoint.Name, ReasonOf(touchpoint, served)) { Touchpoint = touchpoint });
            }
        }
    }

    /// <summary>The touchpoints that stand nowhere.</summary>
    public List<UnplacedItem> Unplaced { get; } = [];

    /// <summary>The touchpoints of a stage, in the user's order.</summary>
    public IReadOnlyList<Touchpoint> this[int stage] => _places[stage];

    /// <summary>The stages a touchpoint stands in, in order; none for one that is not there or stands nowhere.</summary>
    public IReadOnlyCollection<int> StagesOf(TouchpointId id) => _stages.TryGetValue(id, out SortedSet<int>? stages) ? stages : [];

    private static string ReasonOf(Touchpoint touchpoint, ServedElements served) => touchpoint switch
    {
        { Stage: { } stage } => $"The journey has no stage '{stage}'.",
        { Serves.Count: 0 } => "It serves nothing, and names no stage.",
        _ when !touchpoint.Serves.Any(served.Contains) => "The map has nothing of what it serves, and it names no stage.",
        _ => "No stage hosts what it serves, and it names no stage.",
    };
}
