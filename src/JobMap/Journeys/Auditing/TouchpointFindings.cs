using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Journeys.Auditing;

/// <summary>Touchpoints that serve nothing worth serving (JM5002), that serve what is underserved (JM5003), that are planned and yet were observed (JM5011).</summary>
internal sealed class TouchpointFindings(AuditedJourney audited)
{
    /// <summary>The score from which on an outcome is an opportunity: the line S = 2 I − 10 of the landscape is I + (I − S) = 10.</summary>
    private const double Underserved = 10;

    public IEnumerable<JourneyFinding> Misaligned()
    {
        foreach (AuditedTouchpoint entry in audited.Touchpoints)
        {
            if (!audited.ServesSomething(entry.Touchpoint))
            {
                yield return AuditedJourney.Find(
                    DiagnosticCatalogue.TouchpointMisaligned, DiagnosticSeverity.Warning,
                    $"The touchpoint '{entry.Touchpoint.Id}', {entry.Touchpoint.Name}, serves {(entry.Touchpoint.Serves.Count == 0 ? "nothing" : "nothing that the job map has")}.",
                    entry.Path, [entry.Source]) with { Remedy = "Link it to the steps, outcomes and jobs it helps with, or leave it out." };
            }
            else if (OnlyOverserved(entry.Touchpoint) is { } scores)
            {
                bool surely = scores.All(score => score.GapInterval is { Upper: < 0 });
                yield return AuditedJourney.Find(
                    DiagnosticCatalogue.TouchpointMisaligned, surely ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                    $"The touchpoint '{entry.Touchpoint.Id}', {entry.Touchpoint.Name}, serves only what is overserved: {AuditedJourney.Shown(scores)}.",
                    entry.Path, SourcesOf(entry, scores), scores);
            }
        }
    }

    public IEnumerable<JourneyFinding> Underperforming()
    {
        foreach (AuditedTouchpoint entry in audited.Touchpoints.Where(entry => entry.Exists))
        {
            OpportunityScore[] scores = [.. audited.ScoresOf(audited.Served.NeedsOf(entry.Touchpoint.Serves)).Where(AuditedJourney.IsUnderserved)];
            if (scores.Length > 0)
            {
                yield return AuditedJourney.Find(
                    DiagnosticCatalogue.TouchpointUnderperforming, scores.Any(IsSurelyUnderserved) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                    $"The touchpoint '{entry.Touchpoint.Id}', {entry.Touchpoint.Name}, serves what is important and not satisfied: {AuditedJourney.Shown(scores)}.",
                    entry.Path, SourcesOf(entry, scores), scores) with { Remedy = $"Improve it for {string.Join(", then for ", scores.Select(score => score.Need.Id))}." };
            }
        }
    }

    public IEnumerable<JourneyFinding> PlannedAndObserved() => audited.Touchpoints.Where(entry => !entry.Exists && entry.Touchpoint.Reactions.Count > 0).Select(entry => AuditedJourney.Find(
        DiagnosticCatalogue.PlannedTouchpointObserved, DiagnosticSeverity.Warning,
        $"The touchpoint '{entry.Touchpoint.Id}', {entry.Touchpoint.Name}, is planned, and yet reactions were observed there: {Counted.Of(entry.Touchpoint.Reactions.Sum(reaction => reaction.Observations), "observation")}.",
        entry.Path, [entry.Source]));

    /// <summary>The scores of all it serves where every one is overserved; null where one is not, or not known.</summary>
    private IReadOnlyList<OpportunityScore>? OnlyOverserved(Touchpoint touchpoint)
    {
        if (touchpoint.Serves.Where(audited.Served.Contains).Any(id => !audited.Served.NeedsOf([id]).Any()))
        {
            return null;
        }

        NeedId[] needs = [.. audited.Served.NeedsOf(touchpoint.Serves)];
        IReadOnlyList<OpportunityScore> scores = audited.ScoresOf(needs);
        return scores.Count == needs.Length && scores.All(score => score.Zone == LandscapeZone.Overserved) ? scores : null;
    }

    /// <summary>Scores that do not say where the zone begins are judged by the zone alone.</summary>
    private static bool IsSurelyUnderserved(OpportunityScore score) =>
        score.Definition == OpportunityDefinition.Gap || score.Definition == OpportunityDefinition.Olsen || score.Interval is { Lower: >= Underserved };

    private static IEnumerable<JourneySource> SourcesOf(AuditedTouchpoint entry, IEnumerable<OpportunityScore> scores) => scores.Select(score => JourneySource.Of(score.Need)).Prepend(entry.Source);
}
