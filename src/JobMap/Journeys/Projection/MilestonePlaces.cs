namespace JobMap.Journeys.Projection;

/// <summary>
/// Which stage each milestone is reached in. A milestone of the offering takes the place of one of the template with its id, and fills in what the
/// offering leaves out.
/// </summary>
internal sealed class MilestonePlaces
{
    private readonly List<(Milestone Milestone, bool Given)>[] _places;
    private readonly Dictionary<MilestoneId, int> _stages = [];

    public MilestonePlaces(IReadOnlyList<StagePlan> stages, Offering? offering)
    {
        Dictionary<MilestoneId, Milestone> given = offering?.Milestones.ToDictionary(milestone => milestone.Id) ?? [];
        _places = [.. stages.Select(_ => new List<(Milestone, bool)>())];
        Dictionary<StageId, int> ids = stages.Select((stage, place) => (stage.Id, place)).ToDictionary();
        for (int place = 0; place < stages.Count; place++)
        {
            foreach (Milestone own in stages[place].Milestones)
            {
                bool isGiven = given.Remove(own.Id, out Milestone? other);
                Milestone milestone = isGiven ? Merged(own, other!) : own;
                Put(milestone, milestone.Stage is { } stage && ids.TryGetValue(stage, out int named) ? named : place, isGiven);
            }
        }

        foreach (Milestone milestone in offering?.Milestones.Where(milestone => given.ContainsKey(milestone.Id)) ?? [])
        {
            if (milestone.Stage is { } stage && ids.TryGetValue(stage, out int place))
            {
                Put(milestone, place, given: true);
            }
            else
            {
                string reason = milestone.Stage is { } missing ? $"The journey has no stage '{missing}'." : "It names no stage, and the template has no milestone of its id.";
                Unplaced.Add(new UnplacedItem(UnplacedKind.Milestone, milestone.Id.Value, milestone.Name, reason) { Milestone = milestone });
            }
        }
    }

    /// <summary>The milestones that are reached nowhere.</summary>
    public List<UnplacedItem> Unplaced { get; } = [];

    /// <summary>The milestones of a stage: those of the template, then the user's own.</summary>
    public IReadOnlyList<(Milestone Milestone, bool Given)> this[int stage] => _places[stage];

    /// <summary>The stage a milestone is reached in, or -1.</summary>
    public int PlaceOf(MilestoneId id) => _stages.GetValueOrDefault(id, -1);

    private void Put(Milestone milestone, int place, bool given)
    {
        _places[place].Add((milestone, given));
        _stages.TryAdd(milestone.Id, place);
    }

    private static Milestone Merged(Milestone own, Milestone given) => given with
    {
        Kind = given.Kind == MilestoneKind.Other ? own.Kind : given.Kind,
        Leap = given.Leap ?? own.Leap,
    };
}
