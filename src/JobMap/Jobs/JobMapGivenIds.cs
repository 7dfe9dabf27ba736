using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>Claims the ids that a draft gives, before any is made, and says which are invalid or taken.</summary>
internal sealed class JobMapGivenIds(JobMapIds ids, List<Diagnostic> diagnostics, string root)
{
    public void Claim(JobMapDraft draft)
    {
        ClaimSteps(draft.Steps, root, "steps");
        ClaimOutcomes(draft.FinancialOutcomes, root, "financialOutcomes");
        ClaimJobs(draft.RelatedJobs, "relatedJobs");
        ClaimJobs(draft.EmotionalJobs, "emotionalJobs");
        ClaimJobs(draft.SocialJobs, "socialJobs");
        ClaimJobs(draft.ConsumptionJobs, "consumptionJobs");
    }

    private void ClaimSteps(IReadOnlyList<StepDraft> steps, string owner, string list)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            string path = FormattableString.Invariant($"{owner}.{list}[{i}]");
            if (IsGiven(steps[i].Id, "step", owner, list, i) && !ids.ClaimStep(steps[i].Id!))
            {
                diagnostics.Add(JobMapFaults.StepIdTaken(steps[i].Id!, IdAt(owner, list, i)));
            }

            ClaimOutcomes(steps[i].Outcomes, path, "outcomes");
            ClaimSteps(steps[i].SubSteps, path, "subSteps");
        }
    }

    private void ClaimOutcomes(IReadOnlyList<OutcomeDraft> outcomes, string owner, string list)
    {
        for (int i = 0; i < outcomes.Count; i++)
        {
            if (IsGiven(outcomes[i].Id, "outcome", owner, list, i) && !ids.ClaimOutcome(outcomes[i].Id!))
            {
                diagnostics.Add(JobMapFaults.OutcomeIdTaken(outcomes[i].Id!, IdAt(owner, list, i)));
            }
        }
    }

    private void ClaimJobs(IReadOnlyList<JobDraft> jobs, string list)
    {
        for (int i = 0; i < jobs.Count; i++)
        {
            if (IsGiven(jobs[i].Id, "job", root, list, i) && !ids.ClaimJob(jobs[i].Id!))
            {
                diagnostics.Add(JobMapFaults.JobIdTaken(jobs[i].Id!, IdAt(root, list, i)));
            }
        }
    }

    private bool IsGiven(string? id, string noun, string owner, string list, int index)
    {
        if (id is null)
        {
            return false;
        }

        bool valid = Slug.IsValid(id);
        if (!valid)
        {
            diagnostics.Add(JobMapFaults.IdInvalid(id, noun, IdAt(owner, list, index)));
        }

        return valid;
    }

    private static DiagnosticLocation IdAt(string owner, string list, int index) => new() { Path = FormattableString.Invariant($"{owner}.{list}[{index}].id") };
}
