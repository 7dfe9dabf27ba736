namespace JobMap.Research.Summaries;

/// <summary>What of a job map evidence can back. A step and an outcome may have the same id; who names it means both.</summary>
internal sealed class MapTargets
{
    private readonly HashSet<EvidenceTarget> _all = [];

    public MapTargets(UniversalJobMap map)
    {
        foreach (JobStep step in map.Steps)
        {
            _all.UnionWith(StepTargets(step));
        }

        foreach (Need need in map.Needs)
        {
            _all.UnionWith(NeedTargets(need.Id));
        }
    }

    public bool Contains(EvidenceTarget target) => _all.Contains(target);

    /// <summary>A step and its sub-steps, without their outcomes.</summary>
    public static IEnumerable<EvidenceTarget> StepTargets(JobStep step) => step.SubSteps.Select(part => EvidenceTarget.Of(part.Id)).Prepend(EvidenceTarget.Of(step.Id));

    /// <summary>A need and its pain.</summary>
    public static IEnumerable<EvidenceTarget> NeedTargets(NeedId id) => [EvidenceTarget.Of(id), PainOf(id)];

    public static EvidenceTarget PainOf(NeedId id) => new(EvidenceTargetKind.Pain, id.Value);
}
