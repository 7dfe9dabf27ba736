namespace JobMap.Journeys.Projection;

/// <summary>What the ids that touchpoints and features name are in a job map: steps, and the needs that come with them.</summary>
internal sealed class ServedElements
{
    private readonly Dictionary<MapElementId, Element> _elements = [];

    public ServedElements(UniversalJobMap map)
    {
        foreach (JobStep step in map.Steps)
        {
            Add(step.Id, new Element(step.Id, [.. step.AllOutcomes.Select(outcome => (NeedId)outcome.Id)], null));
            foreach (SubStep part in step.SubSteps)
            {
                Add(part.Id, new Element(step.Id, [.. part.Outcomes.Select(outcome => (NeedId)outcome.Id)], null));
            }

            foreach (DesiredOutcome outcome in step.AllOutcomes)
            {
                Add(outcome.Id, new Element(step.Id, [outcome.Id], null));
            }
        }

        foreach (DesiredOutcome outcome in map.FinancialOutcomes)
        {
            Add(outcome.Id, new Element(null, [outcome.Id], null));
        }

        foreach (Job job in map.Jobs)
        {
            Add(job.Id, new Element(null, [job.Id], null));
        }

        foreach (ConsumptionJob job in map.ConsumptionJobs)
        {
            Add(job.Id, new Element(null, [job.Id], job.Id));
        }
    }

    public bool Contains(MapElementId id) => _elements.ContainsKey(id);

    /// <summary>The steps that the ids name or that hold what they name, each once.</summary>
    public IEnumerable<StepId> StepsOf(IEnumerable<MapElementId> ids) => Of(ids).Select(element => element.Step).OfType<StepId>().Distinct();

    /// <summary>The consumption-chain jobs among the ids.</summary>
    public IEnumerable<JobId> ConsumptionJobsOf(IEnumerable<MapElementId> ids) => Of(ids).Select(element => element.ConsumptionJob).OfType<JobId>().Distinct();

    /// <summary>The needs that the ids name, those of a step or sub-step with it, each once.</summary>
    public IEnumerable<NeedId> NeedsOf(IEnumerable<MapElementId> ids) => Of(ids).SelectMany(element => element.Needs).Distinct();

    private IEnumerable<Element> Of(IEnumerable<MapElementId> ids)
    {
        foreach (MapElementId id in ids)
        {
            for (Element? element = _elements.GetValueOrDefault(id); element is not null; element = element.Other)
            {
                yield return element;
            }
        }
    }

    /// <summary>A step and an outcome may have the same id; whoever names it means both.</summary>
    private void Add(MapElementId id, Element element) => _elements[id] = element with { Other = _elements.GetValueOrDefault(id) };

    private sealed record Element(StepId? Step, NeedId[] Needs, JobId? ConsumptionJob)
    {
        public Element? Other { get; init; }
    }
}
