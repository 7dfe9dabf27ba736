namespace JobMap.Journeys.Projection;

/// <summary>What the ids that touchpoints and features name are in a job map: steps, and the needs that come with them.</summary>
internal sealed class ServedElements
{
    private readonly Dictionary<MapElementId, Element> _elements = [];
    private readonly Dictionary<IReadOnlyList<MapElementId>, Served> _resolved = new(ReferenceEqualityComparer.Instance);

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
    public IReadOnlyList<StepId> StepsOf(IReadOnlyList<MapElementId> ids) => Resolved(ids).Steps;

    /// <summary>The consumption-chain jobs among the ids.</summary>
    public IReadOnlyList<JobId> ConsumptionJobsOf(IReadOnlyList<MapElementId> ids) => Resolved(ids).ConsumptionJobs;

    /// <summary>The needs that the ids name, those of a step or sub-step with it, each once.</summary>
    public IReadOnlyList<NeedId> NeedsOf(IReadOnlyList<MapElementId> ids) => Resolved(ids).Needs;

    /// <summary>The steps of any ids, such as those of several touchpoints.</summary>
    public IReadOnlyList<StepId> StepsOf(IEnumerable<MapElementId> ids) => LookUp(ids).Steps;

    /// <summary>The consumption-chain jobs of any ids.</summary>
    public IReadOnlyList<JobId> ConsumptionJobsOf(IEnumerable<MapElementId> ids) => LookUp(ids).ConsumptionJobs;

    /// <summary>The needs of any ids.</summary>
    public IReadOnlyList<NeedId> NeedsOf(IEnumerable<MapElementId> ids) => LookUp(ids).Needs;

    /// <summary>A touchpoint is asked for in every stage it stands in, so its ids are looked up once.</summary>
    private Served Resolved(IReadOnlyList<MapElementId> ids)
    {
        if (!_resolved.TryGetValue(ids, out Served? served))
        {
            served = LookUp(ids);
            _resolved.Add(ids, served);
        }

        return served;
    }

    private Served LookUp(IEnumerable<MapElementId> ids)
    {
        Element[] elements = [.. Of(ids)];
        return new Served(
            [.. elements.Select(element => element.Step).OfType<StepId>().Distinct()],
            [.. elements.Select(element => element.ConsumptionJob).OfType<JobId>().Distinct()],
            [.. elements.SelectMany(element => element.Needs).Distinct()]);
    }

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

    private sealed record Served(StepId[] Steps, JobId[] ConsumptionJobs, NeedId[] Needs);
}
