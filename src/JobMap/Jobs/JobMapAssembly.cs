using System.Diagnostics.CodeAnalysis;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// Makes a map out of a draft, whoever drafted it (builder, document, table), and says everything that stands in its way, not only the first.
/// Paths begin at <paramref name="root"/>.
/// </summary>
internal sealed class JobMapAssembly(JobMapDraft draft, string root)
{
    private readonly JobMapIds _ids = new();
    private readonly List<Diagnostic> _diagnostics = [];
    private int _outcomeNumber;

    public static JobMapResult<UniversalJobMap> Assemble(JobMapDraft draft)
    {
        JobMapAssembly assembly = new(draft, "$");
        UniversalJobMap? map = assembly.Assemble();
        return map is null ? JobMapResult<UniversalJobMap>.Failure(assembly._diagnostics) : JobMapResult<UniversalJobMap>.Success(map, assembly._diagnostics);
    }

    private UniversalJobMap? Assemble()
    {
        Market? market = ReadMarket(draft.Market, $"{root}.market");
        new JobMapGivenIds(_ids, _diagnostics, root).Claim(draft);
        List<JobStep> steps = ReadSteps();
        JobMapOtherParts others = new(_ids, draft.Grammar, _diagnostics, root);
        JobLadder? ladder = others.ReadLadder(draft.Ladder);
        List<StepLink> links = others.ReadLinks(draft.Links);
        List<InapplicableStep> inapplicable = others.ReadInapplicable(draft.InapplicableSteps);
        List<Job> jobs =
        [
            .. others.ReadJobs(draft.RelatedJobs, JobKind.Related, "relatedJobs"),
            .. others.ReadJobs(draft.EmotionalJobs, JobKind.Emotional, "emotionalJobs"),
            .. others.ReadJobs(draft.SocialJobs, JobKind.Social, "socialJobs"),
        ];
        List<ConsumptionJob> consumption = ReadConsumptionJobs(others);
        _outcomeNumber = 0;
        List<DesiredOutcome> financial = ReadOutcomes(draft.FinancialOutcomes, root, "financialOutcomes", "f");
        List<ComplexityFactor> factors = others.ReadFactors(draft.ComplexityFactors);
        return _diagnostics.Count > 0 ? null : new UniversalJobMap(new JobMapContent(draft.Grammar, market!)
        {
            Ladder = ladder,
            Steps = new ValueList<JobStep>(steps),
            Links = new ValueList<StepLink>(links),
            InapplicableSteps = new ValueList<InapplicableStep>(inapplicable),
            Jobs = new ValueList<Job>(jobs),
            ConsumptionJobs = new ValueList<ConsumptionJob>(consumption),
            FinancialOutcomes = new ValueList<DesiredOutcome>(financial),
            ComplexityFactors = new ValueList<ComplexityFactor>(factors),
            Extensions = draft.Extensions,
        });
    }

    private Market? ReadMarket(MarketDraft market, string path)
    {
        bool complete = Require(market.JobExecutor, "The job executor", path, "jobExecutor") & Require(market.CoreJob, "The core job", path, "coreJob")
            & NotBlank(market.ProductLifecycleSupportTeam, "The product lifecycle support team", path, "productLifecycleSupportTeam")
            & NotBlank(market.PurchaseDecisionMaker, "The purchase decision maker", path, "purchaseDecisionMaker");
        return !complete ? null : new Market(market.JobExecutor!, JobStatement.Parse(market.CoreJob!, draft.Grammar))
        {
            ProductLifecycleSupportTeam = market.ProductLifecycleSupportTeam,
            PurchaseDecisionMaker = market.PurchaseDecisionMaker,
            Extensions = market.Extensions,
        };
    }

    private List<JobStep> ReadSteps()
    {
        List<JobStep> steps = new(draft.Steps.Count);
        for (int i = 0; i < draft.Steps.Count; i++)
        {
            StepDraft step = draft.Steps[i];
            string path = FormattableString.Invariant($"{root}.steps[{i}]");
            bool named = Require(step.Name, "The name of the step", path, "name");
            bool known = UniversalSteps.TryParse(step.Kind, out UniversalStep kind);
            if (!known)
            {
                _diagnostics.Add(JobMapFaults.StepKindUnknown(step.Kind, At(path, "kind")));
            }

            List<DesiredOutcome> outcomes = ReadOutcomes(step.Outcomes, path, "outcomes", "o");
            List<SubStep> parts = ReadSubSteps(step.SubSteps, path);
            if (named && known && TryStepId(step, step.Kind!, out StepId id))
            {
                steps.Add(new JobStep(id, kind, step.Name!)
                {
                    Outcomes = new ValueList<DesiredOutcome>(outcomes),
                    SubSteps = parts.Count == 0 ? ValueList<SubStep>.Empty : new ValueList<SubStep>(parts),
                    Extensions = step.Extensions,
                });
            }
        }

        return steps;
    }

    private List<SubStep> ReadSubSteps(IReadOnlyList<StepDraft> drafts, string owner)
    {
        List<SubStep> parts = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            StepDraft part = drafts[i];
            string path = FormattableString.Invariant($"{owner}.subSteps[{i}]");
            bool named = Require(part.Name, "The name of the sub-step", path, "name");
            List<DesiredOutcome> outcomes = ReadOutcomes(part.Outcomes, path, "outcomes", "o");
            if (named && TryStepId(part, "step", out StepId id))
            {
                parts.Add(new SubStep(id, part.Name!) { Outcomes = new ValueList<DesiredOutcome>(outcomes), Extensions = part.Extensions });
            }
        }

        return parts;
    }

    /// <summary>The id given, or one made from the name; false where the given one is no id, which has been said already.</summary>
    private bool TryStepId(StepDraft step, string fallback, out StepId id) => StepId.TryParse(step.Id ?? _ids.MakeStep(step.Name!, fallback), out id);

    private List<DesiredOutcome> ReadOutcomes(IReadOnlyList<OutcomeDraft> drafts, string owner, string list, string prefix)
    {
        List<DesiredOutcome> outcomes = new(drafts.Count);
        for (int i = 0; i < drafts.Count; i++)
        {
            OutcomeDraft outcome = drafts[i];
            _outcomeNumber++;
            if (!draft.Grammar.TryParse(outcome.Statement, out OutcomeStatement? statement))
            {
                _diagnostics.Add(JobMapFaults.TextMissing("The outcome statement", new DiagnosticLocation { Path = FormattableString.Invariant($"{owner}.{list}[{i}].statement") }));
            }
            else if (OutcomeId.TryParse(outcome.Id ?? _ids.MakeOutcome(prefix, _outcomeNumber), out OutcomeId id))
            {
                outcomes.Add(new DesiredOutcome(id, statement) { Extensions = outcome.Extensions });
            }
        }

        return outcomes;
    }

    private List<ConsumptionJob> ReadConsumptionJobs(JobMapOtherParts others)
    {
        List<ConsumptionJob> jobs = [];
        for (int i = 0; i < draft.ConsumptionJobs.Count; i++)
        {
            JobDraft job = draft.ConsumptionJobs[i];
            string path = FormattableString.Invariant($"{root}.consumptionJobs[{i}]");
            UniversalJobMap? map = job.MadeMap ?? (job.Map is null ? null : ReadMap(job.Map, $"{path}.map"));
            if (others.TryReadConsumptionJob(job, path, out ConsumptionJob? made))
            {
                jobs.Add(map is null ? made : made with { Map = map });
            }
        }

        return jobs;
    }

    private UniversalJobMap? ReadMap(JobMapDraft inner, string path)
    {
        JobMapAssembly assembly = new(inner, path);
        UniversalJobMap? map = assembly.Assemble();
        _diagnostics.AddRange(assembly._diagnostics);
        return map;
    }

    private bool Require([NotNullWhen(true)] string? text, string what, string path, string member)
    {
        bool present = !string.IsNullOrWhiteSpace(text);
        if (!present)
        {
            _diagnostics.Add(JobMapFaults.TextMissing(what, At(path, member)));
        }

        return present;
    }

    private bool NotBlank(string? text, string what, string path, string member) => text is null || Require(text, what, path, member);

    private static DiagnosticLocation At(string path, string member) => new() { Path = $"{path}.{member}" };
}
