using System.Diagnostics.CodeAnalysis;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>Makes the parts of a map that are not steps or outcomes out of their drafts.</summary>
internal sealed class JobMapOtherParts(JobMapIds ids, OutcomeGrammar grammar, List<Diagnostic> diagnostics, string root)
{
    public JobLadder? ReadLadder(LadderDraft? ladder)
    {
        string path = $"{root}.ladder";
        if (ladder is null || !TryRead(ladder.Rung, "a rung of the ladder", $"{path}.rung", out JobRung rung)
            || !NotBlank(ladder.Above, "The job above", $"{path}.above") || !NotBlank(ladder.Below, "The job below", $"{path}.below"))
        {
            return null;
        }

        return new JobLadder(rung) { Above = Parsed(ladder.Above), Below = Parsed(ladder.Below), Extensions = ladder.Extensions };
    }

    public List<StepLink> ReadLinks(IReadOnlyList<LinkDraft> drafts)
    {
        List<StepLink> links = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            string path = FormattableString.Invariant($"{root}.links[{i}]");
            LinkDraft link = drafts[i];
            if (TryRead(link.Kind, "a kind of link", $"{path}.kind", out StepLinkKind kind) & TryReadStep(link.From, $"{path}.from", out StepId from)
                & TryReadStep(link.To, $"{path}.to", out StepId to) & NotBlank(link.Condition, "The condition of the link", $"{path}.condition"))
            {
                Add(links, kind, from, to, link, path);
            }
        }

        return links;
    }

    public List<InapplicableStep> ReadInapplicable(IReadOnlyList<InapplicableDraft> drafts)
    {
        List<InapplicableStep> steps = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            string path = FormattableString.Invariant($"{root}.inapplicableSteps[{i}]");
            bool known = UniversalSteps.TryParse(drafts[i].Kind, out UniversalStep kind);
            if (!known)
            {
                diagnostics.Add(JobMapFaults.StepKindUnknown(drafts[i].Kind, At($"{path}.kind")));
            }

            if (Require(drafts[i].Reason, "The reason", $"{path}.reason") & known)
            {
                if (steps.Exists(step => step.Kind == kind))
                {
                    diagnostics.Add(JobMapFaults.InapplicableTwice(kind, At(path)));
                }

                steps.Add(new InapplicableStep(kind, drafts[i].Reason!) { Extensions = drafts[i].Extensions });
            }
        }

        return steps;
    }

    public List<Job> ReadJobs(IReadOnlyList<JobDraft> drafts, JobKind kind, string list)
    {
        List<Job> jobs = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            if (Require(drafts[i].Statement, "The job statement", FormattableString.Invariant($"{root}.{list}[{i}].statement")) && TryJobId(drafts[i], kind.ToString(), out JobId id))
            {
                jobs.Add(new Job(id, kind, JobStatement.Parse(drafts[i].Statement!, grammar)) { Extensions = drafts[i].Extensions });
            }
        }

        return jobs;
    }

    public bool TryReadConsumptionJob(JobDraft job, string path, [NotNullWhen(true)] out ConsumptionJob? made)
    {
        bool known = ConsumptionJobKind.TryParse(job.Kind, out ConsumptionJobKind kind);
        if (!known)
        {
            diagnostics.Add(JobMapFaults.NameUnknown(job.Kind, "a consumption-chain job", ConsumptionJobKind.All.Select(one => one.Name), At($"{path}.kind")));
        }

        bool complete = Require(job.Statement, "The job statement", $"{path}.statement") & known;
        made = complete && TryJobId(job, kind.Name, out JobId id) ? new ConsumptionJob(id, kind, JobStatement.Parse(job.Statement!, grammar)) { Extensions = job.Extensions } : null;
        return made is not null;
    }

    public List<ComplexityFactor> ReadFactors(IReadOnlyList<FactorDraft> drafts)
    {
        List<ComplexityFactor> factors = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            string path = FormattableString.Invariant($"{root}.complexityFactors[{i}]");
            FactorDraft factor = drafts[i];
            if (TryRead(factor.Kind, "a kind of complexity factor", $"{path}.kind", out ComplexityFactorKind kind)
                & Require(factor.Description, "The complexity factor", $"{path}.description") & NotBlank(factor.Variable, "The variable", $"{path}.variable"))
            {
                factors.Add(new ComplexityFactor(kind, factor.Description!) { Variable = factor.Variable, Extensions = factor.Extensions });
            }
        }

        return factors;
    }

    private void Add(List<StepLink> links, StepLinkKind kind, StepId from, StepId to, LinkDraft draft, string path)
    {
        if (from == to)
        {
            diagnostics.Add(JobMapFaults.LinkToItself(from.Value, At(path)));
        }
        else if (links.Exists(link => link.Kind == kind && link.From == from && link.To == to))
        {
            diagnostics.Add(JobMapFaults.LinkTwice(from.Value, to.Value, At(path)));
        }
        else
        {
            links.Add(new StepLink(kind, from, to) { Condition = draft.Condition, Extensions = draft.Extensions });
        }
    }

    private bool TryReadStep(string? text, string path, out StepId id)
    {
        bool known = StepId.TryParse(text, out id) && ids.HasStep(id.Value);
        if (!known)
        {
            diagnostics.Add(JobMapFaults.LinkStepUnknown(text ?? "", At(path)));
        }

        return known;
    }

    /// <summary>The id given, or one made from the statement; false where the given one is no id, which has been said already.</summary>
    private bool TryJobId(JobDraft job, string fallback, out JobId id) => JobId.TryParse(job.Id ?? ids.MakeJob(job.Statement!, fallback), out id);

    private bool TryRead<T>(string? name, string what, string path, out T value)
        where T : struct, Enum
    {
        bool known = EnumNames.TryParse(name, out value);
        if (!known)
        {
            diagnostics.Add(JobMapFaults.NameUnknown(name, what, EnumNames.Of<T>(), At(path)));
        }

        return known;
    }

    private bool Require([NotNullWhen(true)] string? text, string what, string path)
    {
        bool present = !string.IsNullOrWhiteSpace(text);
        if (!present)
        {
            diagnostics.Add(JobMapFaults.TextMissing(what, At(path)));
        }

        return present;
    }

    private bool NotBlank(string? text, string what, string path) => text is null || Require(text, what, path);

    private JobStatement? Parsed(string? text) => text is null ? null : JobStatement.Parse(text, grammar);

    private static DiagnosticLocation At(string path) => new() { Path = path };
}
