using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Journeys.Auditing;

/// <summary>The parts of the job that no touchpoint serves: steps (JM5001), steps that only planned ones serve (JM5010), jobs of the consumption chain (JM5012).</summary>
internal sealed class StepFindings
{
    private readonly AuditedJourney _audited;
    private readonly HashSet<StepId> _served;
    private readonly HashSet<StepId> _servedOnceBuilt;

    public StepFindings(AuditedJourney audited)
    {
        _audited = audited;
        _served = [.. audited.Served.StepsOf(audited.Touchpoints.Where(entry => entry.Exists).SelectMany(entry => entry.Touchpoint.Serves))];
        _servedOnceBuilt = [.. audited.Served.StepsOf(audited.Touchpoints.SelectMany(entry => entry.Touchpoint.Serves))];
    }

    public IEnumerable<JourneyFinding> Unserved() => _audited.Map.Steps.Where(step => !_servedOnceBuilt.Contains(step.Id)).Select(step =>
    {
        IReadOnlyList<OpportunityScore> scores = ScoresOf(step);
        OpportunityScore[] wanting = [.. scores.Where(AuditedJourney.IsUnderserved)];
        JourneyFinding found = Found(step, scores, DiagnosticCatalogue.StepUnserved, $"No touchpoint serves the step '{step.Id}', {step.Name}{Wanting(step, wanting)}.", []);
        return wanting.Length == 0 ? found : found with { Remedy = $"Link a touchpoint that helps with the step to it or to its outcomes, or design one, the greatest opportunity first: {AuditedJourney.Shown(wanting)}." };
    });

    public IEnumerable<JourneyFinding> ServedByPlanOnly() => _audited.Map.Steps.Where(step => _servedOnceBuilt.Contains(step.Id) && !_served.Contains(step.Id)).Select(step =>
    {
        AuditedTouchpoint[] planned = [.. _audited.Touchpoints.Where(entry => _audited.Served.StepsOf(entry.Touchpoint.Serves).Contains(step.Id))];
        IReadOnlyList<OpportunityScore> scores = ScoresOf(step);
        string names = string.Join(", ", planned.Select(entry => $"'{entry.Touchpoint.Id}'"));
        return Found(step, scores, DiagnosticCatalogue.StepServedByPlanOnly,
            $"The step '{step.Id}', {step.Name}, is served by nothing that exists, only by what is planned: {names}{Wanting(step, [.. scores.Where(AuditedJourney.IsUnderserved)])}.",
            planned.Select(entry => entry.Source));
    });

    public IEnumerable<JourneyFinding> UnservedJobs()
    {
        HashSet<JobId> served = [.. _audited.Served.ConsumptionJobsOf(_audited.Touchpoints.Where(entry => entry.Exists).SelectMany(entry => entry.Touchpoint.Serves))];
        return _audited.Map.ConsumptionJobs.Where(job => !served.Contains(job.Id)).Select(job => AuditedJourney.Find(
            DiagnosticCatalogue.ConsumptionJobUnserved, DiagnosticSeverity.Info, $"No existing touchpoint serves the consumption-chain job '{job.Id}', {job.Statement.Text}.",
            JourneyPaths.OfElement(_audited.Journey, JourneySource.Of(job.Id)), [JourneySource.Of(job.Id)], _audited.ScoresOf([job.Id])));
    }

    private IReadOnlyList<OpportunityScore> ScoresOf(JobStep step) => _audited.ScoresOf(step.AllOutcomes.Select(outcome => (NeedId)outcome.Id));

    private JourneyFinding Found(JobStep step, IReadOnlyList<OpportunityScore> scores, DiagnosticDescriptor descriptor, string message, IEnumerable<JourneySource> others)
    {
        JourneySource source = JourneySource.Of(step.Id);
        return AuditedJourney.Find(descriptor, AuditedJourney.SeverityOf(scores), message, JourneyPaths.OfElement(_audited.Journey, source), others.Prepend(source), scores);
    }

    private static string Wanting(JobStep step, OpportunityScore[] wanting) =>
        wanting.Length == 0 ? "" : FormattableString.Invariant($"; {wanting.Length} of its {Counted.Of(step.AllOutcomes.Count(), "outcome")} {(wanting.Length == 1 ? "is" : "are")} underserved");
}
