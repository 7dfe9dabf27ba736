using JobMap.Research;

namespace JobMap.Journeys.Projection;

/// <summary>What the targets of evidence are in a journey: which sources they stand for, whose items they back, and which stages host them.</summary>
internal sealed class EvidenceTargets
{
    private readonly Dictionary<string, List<TargetPart>> _elements = new(StringComparer.Ordinal);
    private readonly TouchpointPlaces _touchpoints;
    private readonly MilestonePlaces _milestones;
    private readonly HashSet<string> _unplaced;

    public EvidenceTargets(UniversalJobMap map, IReadOnlyList<StagePlan> plans, TouchpointPlaces touchpoints, MilestonePlaces milestones)
    {
        _touchpoints = touchpoints;
        _milestones = milestones;
        _unplaced = [.. touchpoints.Unplaced.Concat(milestones.Unplaced).Select(KeyOf)];
        ILookup<StepId, int> steps = plans.SelectMany((plan, place) => plan.Steps.Select(step => (step.Id, place))).ToLookup(pair => pair.Id, pair => pair.place);
        ILookup<JobId, int> jobs = plans.SelectMany((plan, place) => plan.Jobs.Select(job => (job.Id, place))).ToLookup(pair => pair.Id, pair => pair.place);
        int[] core = [.. Enumerable.Range(0, plans.Count).Where(place => plans[place].Steps.Count > 0)];
        foreach (JobStep step in map.Steps)
        {
            int[] stages = [.. steps[step.Id]];
            JourneySource own = JourneySource.Of(step.Id);
            Add(new TargetPart(own, own, stages));
            foreach (SubStep part in step.SubSteps)
            {
                Add(new TargetPart(JourneySource.Of(part.Id), own, stages));
            }

            foreach (DesiredOutcome outcome in step.AllOutcomes)
            {
                Add(new JourneySource(JourneySourceKind.Outcome, outcome.Id.Value), stages);
            }
        }

        foreach (DesiredOutcome outcome in map.FinancialOutcomes)
        {
            Add(new JourneySource(JourneySourceKind.Outcome, outcome.Id.Value), []);
        }

        foreach (Job job in map.Jobs)
        {
            Add(JourneySource.Of(job.Id), job.Kind is JobKind.Emotional or JobKind.Social ? core : []);
        }

        foreach (ConsumptionJob job in map.ConsumptionJobs)
        {
            Add(JourneySource.Of(job.Id), [.. jobs[job.Id]]);
        }
    }

    /// <summary>The parts of the journey's inputs that a target names, several where a step and an outcome have one id; none where it is unknown.</summary>
    public IReadOnlyList<TargetPart> Of(EvidenceTarget target) => target.Kind switch
    {
        EvidenceTargetKind.Milestone => MilestoneOf(MilestoneId.Parse(target.Id)) is { } milestone ? [milestone] : [],
        EvidenceTargetKind.Pain => [.. ElementsOf(target), .. TouchpointOf(TouchpointId.Parse(target.Id)) is { } touchpoint ? new[] { touchpoint } : []],
        _ => ElementsOf(target),
    };

    private List<TargetPart> ElementsOf(EvidenceTarget target) => _elements.TryGetValue(target.Id, out List<TargetPart>? parts) ? parts : [];

    private TargetPart? TouchpointOf(TouchpointId id) => Found(JourneySource.Of(id), [.. _touchpoints.StagesOf(id)]);

    private TargetPart? MilestoneOf(MilestoneId id) => Found(JourneySource.Of(id), _milestones.PlaceOf(id) is >= 0 and int place ? [place] : []);

    private TargetPart? Found(JourneySource source, int[] stages) => stages.Length > 0 || _unplaced.Contains($"{source.Kind} {source.Id}") ? new TargetPart(source, source, stages) : null;

    private static string KeyOf(UnplacedItem item) => $"{item.Kind} {item.Id}";

    private void Add(JourneySource own, int[] stages) => Add(new TargetPart(own, own, stages));

    private void Add(TargetPart part)
    {
        if (!_elements.TryGetValue(part.Source.Id, out List<TargetPart>? parts))
        {
            _elements.Add(part.Source.Id, parts = []);
        }

        parts.Add(part);
    }
}
