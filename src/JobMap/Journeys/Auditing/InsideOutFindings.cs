using JobMap.Diagnostics;
using JobMap.Opportunity;

namespace JobMap.Journeys.Auditing;

/// <summary>
/// A journey that begins at the first contact or ends at the last one while the job goes further (JM5004). A step stands in a stage that hosts it, or that has an
/// existing touchpoint which serves it.
/// </summary>
internal sealed class InsideOutFindings(AuditedJourney audited)
{
    private const string Beginning = "beginning";
    private const string End = "end";

    private readonly HashSet<StepId>[] _standing = [.. audited.Journey.Stages.Select(stage => audited.StepsHostedBy(stage).Concat(
        audited.Served.StepsOf(stage.Touchpoints.Where(touchpoint => touchpoint.Status == OfferingStatus.Existing).SelectMany(touchpoint => touchpoint.Serves))).ToHashSet())];

    public IEnumerable<JourneyFinding> Run()
    {
        int first = Array.FindIndex([.. audited.Journey.Stages], stage => stage.Touchpoints.Count > 0);
        int last = Array.FindLastIndex([.. audited.Journey.Stages], stage => stage.Touchpoints.Count > 0);
        if (first < 0)
        {
            yield break;
        }

        HashSet<StepId> standing = [.. _standing.SelectMany(steps => steps)];
        JobStep[] before = [.. audited.Map.Steps.TakeWhile(step => !standing.Contains(step.Id))];
        JobStep[] behind = [.. audited.Map.Steps.Reverse().TakeWhile(step => !standing.Contains(step.Id)).Reverse()];
        if (standing.Count == 0 && before.Length > 0)
        {
            yield return Found(first, before, Beginning, $"The journey has contacts, beginning with the stage '{audited.Journey.Stages[first].Id}', and none of the job: no step stands in any stage");
            yield break;
        }

        if (before.Length > 0 && _standing.Take(first).All(steps => steps.Count == 0))
        {
            yield return Found(first, before, Beginning, $"The journey begins with the first contact, in the stage '{audited.Journey.Stages[first].Id}', while the job begins earlier");
        }

        if (behind.Length > 0 && _standing.Skip(last + 1).All(steps => steps.Count == 0))
        {
            yield return Found(last, behind, End, $"The journey ends with the last contact, in the stage '{audited.Journey.Stages[last].Id}', while the job goes on");
        }
    }

    private JourneyFinding Found(int stage, JobStep[] steps, string aspect, string message)
    {
        IReadOnlyList<OpportunityScore> scores = audited.ScoresOf(steps.SelectMany(step => step.AllOutcomes).Select(outcome => (NeedId)outcome.Id));
        string names = string.Join(", ", steps.Select(step => $"'{step.Id}'"));
        return AuditedJourney.Find(
            DiagnosticCatalogue.JourneyInsideOut, AuditedJourney.SeverityOf(scores), $"{message}: {names}.", JourneyPaths.OfStage(stage),
            steps.Select(step => JourneySource.Of(step.Id)).Prepend(JourneySource.Of(audited.Journey.Stages[stage].Id)), scores) with
        {
            Aspect = aspect,
            Remedy = $"Give the journey {(steps.Length == 1 ? "a stage" : "stages")} for {names}, with or without a touchpoint.",
        };
    }
}
