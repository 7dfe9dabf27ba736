using JobMap.Diagnostics;

namespace JobMap.Journeys.Auditing;

/// <summary>Moments of truth that the user declared and that have no recovery plan (JM5005). Candidates that a rule found are none yet.</summary>
internal static class MomentFindings
{
    public static IEnumerable<JourneyFinding> Of(AuditedJourney audited)
    {
        Dictionary<TouchpointId, AuditedTouchpoint> known = audited.Touchpoints.ToDictionary(entry => entry.Touchpoint.Id);
        (MomentOfTruth Moment, string Path)[] confirmed =
        [
            .. JourneyPaths.Of(audited.Journey, JourneyLane.MomentsOfTruth, item => item.MomentOfTruth, _ => null).Where(found => found.Payload.IsConfirmed),
            .. audited.Touchpoints.Where(entry => entry.Touchpoint.IsMomentOfTruth == true).Select(entry => (new MomentOfTruth(entry.Touchpoint.Id), entry.Path)),
        ];
        foreach (IGrouping<TouchpointId, (MomentOfTruth Moment, string Path)> moments in confirmed.GroupBy(found => found.Moment.Touchpoint))
        {
            AuditedTouchpoint? entry = known.GetValueOrDefault(moments.Key);
            if (entry?.Touchpoint.RecoveryPlan is null && moments.All(found => found.Moment.RecoveryPlan is null))
            {
                bool planned = entry is { Exists: false };
                yield return AuditedJourney.Find(
                    DiagnosticCatalogue.MomentWithoutRecoveryPlan, planned ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
                    $"The moment of truth '{moments.Key}'{(entry is null ? "" : $", {entry.Touchpoint.Name},")} has no recovery plan{(planned ? "; it is planned" : "")}.",
                    moments.First().Path, [JourneySource.Of(moments.Key)]);
            }
        }
    }
}
