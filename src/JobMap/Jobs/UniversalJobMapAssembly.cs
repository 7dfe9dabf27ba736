using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// Makes a map out of drafts, whoever drafted it (builder, document, table), and says everything that stands in its way, not only the first.
/// </summary>
internal static class UniversalJobMapAssembly
{
    public static JobMapResult<UniversalJobMap> Assemble(string? jobExecutor, string? coreJob, IReadOnlyList<StepDraft> drafts)
    {
        List<Diagnostic> diagnostics = [];
        HashSet<string> stepIds = [];
        HashSet<string> outcomeIds = [];
        RequireText(jobExecutor, "The job executor", new DiagnosticLocation { Path = "$.market.jobExecutor" }, diagnostics);
        RequireText(coreJob, "The core job", new DiagnosticLocation { Path = "$.market.coreJob" }, diagnostics);
        CollectGivenIds(drafts, stepIds, outcomeIds, diagnostics);
        List<JobStep> steps = [];
        int outcomeNumber = 0;
        for (int i = 0; i < drafts.Count; i++)
        {
            StepDraft draft = drafts[i];
            DiagnosticLocation location = LocationOf(draft, i);
            bool named = RequireText(draft.Name, "The name of the step", Member(location, "name"), diagnostics);
            if (!UniversalSteps.TryParse(draft.Kind, out UniversalStep kind))
            {
                diagnostics.Add(DiagnosticCatalogue.StepKindUnknown.Create($"'{draft.Kind}' is not a kind of step.", Member(location, "kind")));
            }

            List<DesiredOutcome> outcomes = [];
            for (int j = 0; j < draft.Outcomes.Count; j++)
            {
                outcomeNumber++;
                OutcomeDraft outcome = draft.Outcomes[j];
                if (RequireText(outcome.Statement, "The outcome statement", Member(LocationOf(outcome, location, j), "statement"), diagnostics))
                {
                    string id = outcome.Id ?? Taken(Slug.Unique(FormattableString.Invariant($"o{outcomeNumber}"), outcomeIds), outcomeIds);
                    outcomes.Add(new DesiredOutcome(OutcomeId.TryParse(id, out OutcomeId parsed) ? parsed : default, OutcomeStatement.Parse(outcome.Statement!)));
                }
            }

            if (named)
            {
                string id = draft.Id ?? Taken(Slug.Unique(Slug.FromText(draft.Name!, UniversalSteps.TryParse(draft.Kind, out _) ? draft.Kind! : "step"), stepIds), stepIds);
                steps.Add(new JobStep(StepId.TryParse(id, out StepId parsed) ? parsed : default, kind, draft.Name!, outcomes));
            }
        }

        if (diagnostics.Count > 0)
        {
            return JobMapResult<UniversalJobMap>.Failure(diagnostics);
        }

        UniversalJobMap map = new(new Market(jobExecutor!, JobStatement.Parse(coreJob!)), steps);
        return JobMapResult<UniversalJobMap>.Success(map, map.Check());
    }

    private static void CollectGivenIds(IReadOnlyList<StepDraft> drafts, HashSet<string> stepIds, HashSet<string> outcomeIds, List<Diagnostic> diagnostics)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            DiagnosticLocation location = LocationOf(drafts[i], i);
            Collect(drafts[i].Id, stepIds, DiagnosticCatalogue.StepIdDuplicate, "step", Member(location, "id"), diagnostics);
            for (int j = 0; j < drafts[i].Outcomes.Count; j++)
            {
                OutcomeDraft outcome = drafts[i].Outcomes[j];
                Collect(outcome.Id, outcomeIds, DiagnosticCatalogue.OutcomeIdDuplicate, "outcome", Member(LocationOf(outcome, location, j), "id"), diagnostics);
            }
        }
    }

    private static void Collect(string? id, HashSet<string> taken, DiagnosticDescriptor duplicate, string noun, DiagnosticLocation location, List<Diagnostic> diagnostics)
    {
        if (id is null)
        {
            return;
        }

        if (!Slug.IsValid(id))
        {
            diagnostics.Add(DiagnosticCatalogue.IdInvalid.Create($"'{Shown(id)}' is not a valid {noun} id: {Slug.Rule}.", location));
        }
        else if (!taken.Add(id))
        {
            diagnostics.Add(duplicate.Create($"The {noun} id '{id}' is used twice.", location));
        }
    }

    private static bool RequireText(string? text, string what, DiagnosticLocation location, List<Diagnostic> diagnostics)
    {
        bool present = !string.IsNullOrWhiteSpace(text);
        if (!present)
        {
            diagnostics.Add(DiagnosticCatalogue.TextMissing.Create($"{what} is missing.", location));
        }

        return present;
    }

    private static string Taken(string id, HashSet<string> taken)
    {
        taken.Add(id);
        return id;
    }

    private static string Shown(string id) => id.Length <= Slug.MaximumLength ? id : $"{id[..40]}…";

    private static DiagnosticLocation LocationOf(StepDraft draft, int index) =>
        draft.Location ?? new DiagnosticLocation { Path = FormattableString.Invariant($"$.steps[{index}]") };

    private static DiagnosticLocation LocationOf(OutcomeDraft draft, DiagnosticLocation step, int index) =>
        draft.Location ?? step with { Path = FormattableString.Invariant($"{step.Path}.outcomes[{index}]") };

    /// <summary>The place of a member of a document; in a table the line says enough.</summary>
    private static DiagnosticLocation Member(DiagnosticLocation location, string name) =>
        location.Path is null ? location : location with { Path = $"{location.Path}.{name}" };
}
