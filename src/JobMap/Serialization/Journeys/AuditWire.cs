using JobMap.Journeys;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>From an audit to JSON.</summary>
internal static class AuditWire
{
    public static WireAudit ToWire(JourneyAudit audit) => new(
        [.. audit.Findings.Select(ToWire)],
        new WireCoverage(audit.Coverage.IsWeighted, ToWire(audit.Coverage.Whole), [.. audit.Coverage.Steps.Select(ToWire)], [.. audit.Coverage.Stages.Select(ToWire)]),
        audit.Notes);

    private static WireFinding ToWire(JourneyFinding finding) => new(
        finding.Diagnostic.Id, finding.Diagnostic.Severity.ToString().ToLowerInvariant(), finding.Diagnostic.Message, finding.Remedy,
        finding.Diagnostic.Location.Source, finding.Diagnostic.Location.Path, finding.Diagnostic.Location.Line, finding.Diagnostic.Location.Column,
        [.. finding.Sources.Select(source => source.Id)], [.. finding.Sources.Select(source => WireNames.SourceKinds.NameOf(source.Kind))], [.. finding.Figures.Select(JourneyWire.ToWire)]);

    private static WireServedShare ToWire(ServedShare share) =>
        new(share.Of?.Id, share.Share, share.ShareOnceBuilt, share.Outcomes, share.Served, share.ServedOnceBuilt, share.Unscored);
}
