using JobMap.Diagnostics;

namespace JobMap;

/// <summary>What must hold of the parts of a map together: ids are claimed once, links name steps. What breaks it is an error, with its path.</summary>
internal static class JobMapRules
{
    public static List<Diagnostic> Check(JobMapContent content)
    {
        List<Diagnostic> broken = [];
        JobMapIds ids = new();
        for (int i = 0; i < content.Steps.Count; i++)
        {
            CheckStep(content.Steps[i], FormattableString.Invariant($"$.steps[{i}]"), ids, broken);
        }

        CheckOutcomes(content.FinancialOutcomes, "$.financialOutcomes", ids, broken);
        foreach (IGrouping<JobKind, Job> kind in content.Jobs.GroupBy(job => job.Kind))
        {
            CheckJobs(kind.Select(job => job.Id), $"$.{ListOf(kind.Key)}", ids, broken);
        }

        CheckJobs(content.ConsumptionJobs.Select(job => job.Id), "$.consumptionJobs", ids, broken);
        CheckLinks(content.Links, ids, broken);
        HashSet<UniversalStep> kinds = [];
        for (int i = 0; i < content.InapplicableSteps.Count; i++)
        {
            if (!kinds.Add(content.InapplicableSteps[i].Kind))
            {
                broken.Add(JobMapFaults.InapplicableTwice(content.InapplicableSteps[i].Kind, Place("$.inapplicableSteps", i)));
            }
        }

        return broken;
    }

    /// <summary>The list of a document that jobs of a kind stand in.</summary>
    public static string ListOf(JobKind kind) => kind switch { JobKind.Emotional => "emotionalJobs", JobKind.Social => "socialJobs", _ => "relatedJobs" };

    private static void CheckJobs(IEnumerable<JobId> jobs, string path, JobMapIds ids, List<Diagnostic> broken) => broken.AddRange(jobs
        .Select((id, i) => (Id: id.Value, Path: FormattableString.Invariant($"{path}[{i}].id")))
        .Where(job => !ids.ClaimJob(job.Id))
        .Select(job => JobMapFaults.JobIdTaken(job.Id, new DiagnosticLocation { Path = job.Path })));

    private static void CheckStep(JobStep step, string path, JobMapIds ids, List<Diagnostic> broken)
    {
        ClaimStep(step.Id, path, ids, broken);
        CheckOutcomes(step.Outcomes, $"{path}.outcomes", ids, broken);
        for (int i = 0; i < step.SubSteps.Count; i++)
        {
            string part = FormattableString.Invariant($"{path}.subSteps[{i}]");
            ClaimStep(step.SubSteps[i].Id, part, ids, broken);
            CheckOutcomes(step.SubSteps[i].Outcomes, $"{part}.outcomes", ids, broken);
        }
    }

    private static void ClaimStep(StepId id, string path, JobMapIds ids, List<Diagnostic> broken)
    {
        if (!ids.ClaimStep(id.Value))
        {
            broken.Add(JobMapFaults.StepIdTaken(id.Value, new DiagnosticLocation { Path = $"{path}.id" }));
        }
    }

    private static void CheckOutcomes(IReadOnlyList<DesiredOutcome> outcomes, string path, JobMapIds ids, List<Diagnostic> broken)
    {
        for (int i = 0; i < outcomes.Count; i++)
        {
            if (!ids.ClaimOutcome(outcomes[i].Id.Value))
            {
                broken.Add(JobMapFaults.OutcomeIdTaken(outcomes[i].Id.Value, new DiagnosticLocation { Path = FormattableString.Invariant($"{path}[{i}].id") }));
            }
        }
    }

    private static void CheckLinks(IReadOnlyList<StepLink> links, JobMapIds ids, List<Diagnostic> broken)
    {
        HashSet<(StepLinkKind, StepId, StepId)> seen = [];
        for (int i = 0; i < links.Count; i++)
        {
            StepLink link = links[i];
            foreach ((StepId id, string end) in ((StepId, string)[])[(link.From, "from"), (link.To, "to")])
            {
                if (!ids.HasStep(id.Value))
                {
                    broken.Add(JobMapFaults.LinkStepUnknown(id.Value, new DiagnosticLocation { Path = FormattableString.Invariant($"$.links[{i}].{end}") }));
                }
            }

            if (!seen.Add((link.Kind, link.From, link.To)))
            {
                broken.Add(JobMapFaults.LinkTwice(link.From.Value, link.To.Value, Place("$.links", i)));
            }
        }
    }

    private static DiagnosticLocation Place(string path, int index) => new() { Path = FormattableString.Invariant($"{path}[{index}]") };
}
