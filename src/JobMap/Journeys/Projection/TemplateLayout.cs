namespace JobMap.Journeys.Projection;

/// <summary>Lays a template over a map: every step and every consumption-chain job gets a stage, or a reason why it has none.</summary>
internal static class TemplateLayout
{
    private const string Use = "use";

    /// <summary>The stages, in order.</summary>
    public static IReadOnlyList<StagePlan> StagesFor(JourneyTemplate template, UniversalJobMap map) => template.StagesFrom switch
    {
        TemplateStages.OfStepKinds => [.. map.Steps.GroupBy(step => step.Kind).Select(kind => new StagePlan(StageId.Parse(UniversalSteps.NameOf(kind.Key)), kind.Key.ToString()) { Steps = [.. kind] })],
        TemplateStages.OfConsumptionJobs => OfConsumptionJobs(map),
        _ => Listed(template.Stages, map),
    };

    /// <summary>The steps and consumption-chain jobs that are in none of the stages.</summary>
    public static IEnumerable<UnplacedItem> Unplaced(JourneyTemplate template, UniversalJobMap map, IReadOnlyList<StagePlan> stages)
    {
        HashSet<StepId> steps = [.. stages.SelectMany(stage => stage.Steps).Select(step => step.Id)];
        HashSet<JobId> jobs = [.. stages.SelectMany(stage => stage.Jobs).Select(job => job.Id)];
        return map.Steps.Where(step => !steps.Contains(step.Id))
            .Select(step => new UnplacedItem(UnplacedKind.Step, step.Id.Value, step.Name, $"No stage of the template '{template}' hosts steps of kind {UniversalSteps.NameOf(step.Kind)}."))
            .Concat(map.ConsumptionJobs.Where(job => !jobs.Contains(job.Id)).Select(job => new UnplacedItem(
                UnplacedKind.ConsumptionJob, job.Id.Value, job.Statement.Text, $"No stage of the template '{template}' hosts the consumption-chain job {job.Kind}.")));
    }

    /// <summary>The place of a kind in the chain; kinds of the user's own stand behind the published ones.</summary>
    private static int PlaceOf(ConsumptionJob job) => Places.GetValueOrDefault(job.Kind, int.MaxValue);

    private static Dictionary<ConsumptionJobKind, int> Places { get; } = ConsumptionJobKind.All.Select((kind, place) => (kind, place)).ToDictionary();

    private static IEnumerable<ConsumptionJob> InOrder(IEnumerable<ConsumptionJob> jobs) => jobs.OrderBy(PlaceOf);

    private static List<StagePlan> OfConsumptionJobs(UniversalJobMap map)
    {
        HashSet<string> taken = new(StringComparer.Ordinal) { Use };
        List<StagePlan> stages = [];
        foreach (ConsumptionJob job in InOrder(map.ConsumptionJobs))
        {
            string id = Internals.Slug.Unique(job.Kind.Name, taken);
            taken.Add(id);
            stages.Add(new StagePlan(StageId.Parse(id), job.Statement.Text) { Jobs = [job] });
        }

        int learnt = Places[ConsumptionJobKind.LearnToUse];
        int behind = stages.TakeWhile(stage => PlaceOf(stage.Jobs[0]) <= learnt).Count();
        stages.Insert(behind, new StagePlan(StageId.Parse(Use), "Use") { Steps = map.Steps });
        return stages;
    }

    private static List<StagePlan> Listed(IReadOnlyList<TemplateStage> stages, UniversalJobMap map)
    {
        HashSet<ConsumptionJobKind> named = [.. stages.SelectMany(stage => stage.Hosts).SelectMany(host => host.ConsumptionJobs)];
        return [.. stages.Select(stage => Laid(stage, map, named))];
    }

    private static StagePlan Laid(TemplateStage stage, UniversalJobMap map, HashSet<ConsumptionJobKind> named)
    {
        HashSet<StepId> steps = [.. stage.Hosts.SelectMany(host => host.Steps)];
        HashSet<UniversalStep> kinds = [.. stage.Hosts.SelectMany(host => host.StepKinds)];
        HashSet<ConsumptionJobKind> chain = [.. stage.Hosts.SelectMany(host => host.ConsumptionJobs)];
        StageHosting? whole = stage.Hosts.FirstOrDefault(host => host.Kind == StageHostingKind.CoreJob);
        bool others = stage.Hosts.Any(host => host.Kind == StageHostingKind.OtherConsumptionJobs);
        return new StagePlan(stage.Id, stage.Name)
        {
            Steps = [.. map.Steps.Where(step => whole is not null || steps.Contains(step.Id) || kinds.Contains(step.Kind))],
            Jobs = [.. InOrder(map.ConsumptionJobs.Where(job => chain.Contains(job.Kind) || (others && !named.Contains(job.Kind))))],
            Rationales = [.. stage.Hosts.Select(host => RationaleOf(host, map)).OfType<HostingRationale>()],
            Side = whole?.Side ?? CoreJobSide.Offering,
            Milestones = stage.Milestones,
        };
    }

    private static HostingRationale? RationaleOf(StageHosting host, UniversalJobMap map)
    {
        StepId[] steps = host.Rationale is null ? [] : [.. map.Steps.Where(step => host.Steps.Contains(step.Id) || host.StepKinds.Contains(step.Kind)).Select(step => step.Id)];
        return steps.Length == 0 ? null : new HostingRationale(steps, host.Rationale!);
    }
}
