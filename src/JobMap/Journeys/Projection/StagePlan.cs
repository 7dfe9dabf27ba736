namespace JobMap.Journeys.Projection;

/// <summary>A stage of a template laid over a map: what takes place in it.</summary>
internal sealed record StagePlan(StageId Id, string Name)
{
    /// <summary>The steps, in the order of the map.</summary>
    public IReadOnlyList<JobStep> Steps { get; init; } = [];

    /// <summary>The consumption-chain jobs, in the order of the chain.</summary>
    public IReadOnlyList<ConsumptionJob> Jobs { get; init; } = [];

    /// <summary>Why steps stand here, where the template says it.</summary>
    public IReadOnlyList<HostingRationale> Rationales { get; init; } = [];

    public CoreJobSide Side { get; init; }

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>The outcomes of its steps, where they are done with the offering.</summary>
    public IEnumerable<NeedId> Outcomes => Side == CoreJobSide.Today ? [] : Steps.SelectMany(step => step.AllOutcomes).Select(outcome => (NeedId)outcome.Id);

    public IEnumerable<JourneySource> Hosts => Steps.Select(step => JourneySource.Of(step.Id)).Concat(Jobs.Select(job => JourneySource.Of(job.Id)));
}
