using JobMap.Diagnostics;

namespace JobMap.Journeys.Auditing;

/// <summary>Features that serve nothing (JM5009), and ids that the map does not have (JM5013).</summary>
internal sealed class ReferenceFindings(AuditedJourney audited)
{
    public IEnumerable<JourneyFinding> FeaturesUnaligned()
    {
        HashSet<FeatureId> atWork = [.. audited.Touchpoints.Where(entry => audited.ServesSomething(entry.Touchpoint)).SelectMany(entry => entry.Touchpoint.Features)];
        return audited.Journey.Features.Select((feature, place) => (feature, place))
            .Where(entry => !atWork.Contains(entry.feature.Id) && !entry.feature.Serves.Any(audited.Served.Contains))
            .Select(entry => AuditedJourney.Find(
                DiagnosticCatalogue.FeatureUnaligned, DiagnosticSeverity.Warning,
                $"The feature '{entry.feature.Id}', {entry.feature.Name}, serves nothing of the job, and is at work at no touchpoint that does.", PathOf(entry.place), [JourneySource.Of(entry.feature.Id)]));
    }

    public IEnumerable<JourneyFinding> Unknown() =>
    [
        .. audited.Journey.Stages.Select((stage, place) => Found(
            $"The stage '{stage.Id}' hosts", stage.Hosts.Where(host => !IsKnown(host)).Select(host => host.Id), $"{JourneyPaths.OfStage(place)}.hosts", JourneySource.Of(stage.Id))).OfType<JourneyFinding>(),
        .. audited.Touchpoints.Select(entry => Found(
            $"The touchpoint '{entry.Touchpoint.Id}' serves", UnknownOf(entry.Touchpoint.Serves), entry.Path, entry.Source)).OfType<JourneyFinding>(),
        .. audited.Journey.Features.Select((feature, place) => Found(
            $"The feature '{feature.Id}' serves", UnknownOf(feature.Serves), PathOf(place), JourneySource.Of(feature.Id))).OfType<JourneyFinding>(),
    ];

    private static JourneyFinding? Found(string who, IEnumerable<string> ids, string path, JourneySource owner)
    {
        string names = string.Join(", ", ids.Distinct().Select(id => $"'{id}'"));
        return names.Length == 0 ? null : AuditedJourney.Find(
            DiagnosticCatalogue.JourneyReferenceUnknown, DiagnosticSeverity.Warning, $"{who} {names}, which the job map does not have.", path, [owner]);
    }

    private static string PathOf(int feature) => FormattableString.Invariant($"$.features[{feature}]");

    private IEnumerable<string> UnknownOf(IEnumerable<MapElementId> serves) => serves.Where(id => !audited.Served.Contains(id)).Select(id => id.Value);

    private bool IsKnown(JourneySource host) => host.Kind switch
    {
        JourneySourceKind.Step => StepId.TryParse(host.Id, out StepId step) && (audited.Map.FindStep(step) is not null || audited.Map.FindSubStep(step) is not null),
        JourneySourceKind.Outcome => OutcomeId.TryParse(host.Id, out OutcomeId outcome) && audited.Map.FindOutcome(outcome) is not null,
        JourneySourceKind.Job => JobId.TryParse(host.Id, out JobId job) && (audited.Map.FindConsumptionJob(job) is not null || audited.Map.FindJob(job) is not null),
        _ => false,
    };
}
