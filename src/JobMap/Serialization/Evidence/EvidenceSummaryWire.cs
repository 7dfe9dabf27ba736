using JobMap.Internals;
using JobMap.Research;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Evidence;

/// <summary>From a summary of evidence to its document.</summary>
internal static class EvidenceSummaryWire
{
    public static WireEvidenceSummary ToWire(EvidenceSummary summary) => new(
        summary.InterviewsHeld, ToWire(summary.All), summary.Quotes, summary.ItemsThatBackNothing,
        [.. summary.Steps.Select(step => new WireStepEvidence(step.Id.Value, step.Name, ToWire(step.Own), ToWire(step.All)))],
        [.. summary.Needs.Select(need => new WireNeedEvidence(need.Id.Value, EnumNames.NameOf(need.Kind), need.Statement, ToWire(need.Pains), ToWire(need.All)))],
        [.. summary.Others.Select(other => new WireTargetEvidence(other.Target.ToString(), ToWire(other.Counts)))],
        [.. summary.StepsWithoutEvidence.Select(step => step.Id.Value)],
        [.. summary.NeedsWithoutEvidence.Select(need => need.Id.Value)],
        [.. summary.ThinNeeds.Select(need => need.Id.Value)],
        [.. summary.Themes.Select(theme => new WireThemeEvidence(theme.Id.Value, theme.Name, theme.Description, ToWire(theme.Counts), [.. theme.Quotes.Select(ToWire)]))],
        ToWire(summary.Saturation), ToWire(summary.Forces),
        [.. summary.Timeline.Select(entry => new WireNamedEvidence(EnumNames.NameOf(entry.Stage), ToWire(entry.Counts)))],
        [.. summary.StagesWithoutEvidence.Select(EnumNames.NameOf)],
        [.. summary.Diagnostics.Select(DiagnosticWire.ToWire)]);

    private static WireEvidenceCounts ToWire(EvidenceCounts counts) => new(counts.Items, counts.Interviews, counts.ItemsWithoutInterview);

    private static WireQuote ToWire(EvidenceItem quote) => new(quote.Id.Value, quote.Text, quote.Interview?.Value);

    private static WireForces ToWire(ForceBalance forces) => new(
        [.. forces.Forces.Select(entry => new WireNamedEvidence(EnumNames.NameOf(entry.Force), ToWire(entry.Counts)))],
        forces.HasPushAndPull, forces.InterviewsWithPushAndPull, forces.InterviewsHeldBack);

    private static WireSaturation ToWire(ThemeSaturation saturation) => new(
        EnumNames.NameOf(saturation.Order), new WireSaturationRule(saturation.Rule.BaseSize, saturation.Rule.RunLength, saturation.Rule.Threshold),
        [.. saturation.Interviews.Select(entry => new WireInterviewSaturation(entry.Interview.Value, entry.Themes, entry.NewThemes, entry.CumulativeThemes))],
        [.. saturation.Runs.Select(ToWire)],
        saturation.SinceNewTheme, saturation.LastNewInformation, saturation.IsSaturated, saturation.Confirmation is { } run ? ToWire(run) : null);

    private static WireSaturationRun ToWire(SaturationRun run) => new(run.First, run.Last, run.NewThemes, run.BaseThemes, run.NewInformation);
}
