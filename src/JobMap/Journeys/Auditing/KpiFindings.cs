using JobMap.Diagnostics;

namespace JobMap.Journeys.Auditing;

/// <summary>Indicators that were never measured (JM5007) and those that miss their target (JM5008).</summary>
internal sealed class KpiFindings(AuditedJourney audited)
{
    private const int Named = 3;

    private readonly (Kpi Kpi, KpiResult Result, string Path)[] _kpis = [.. JourneyPaths.Of(audited.Journey, JourneyLane.Kpis, item => item.Kpi, item => item.Kpi)
        .DistinctBy(found => found.Payload.Id).Select(found => (found.Payload, found.Payload.Evaluate(audited.Level), found.Path))];

    public IEnumerable<JourneyFinding> NotMeasured() => _kpis.Where(found => found.Result.Status == KpiStatus.NotMeasured).Select(found => AuditedJourney.Find(
        DiagnosticCatalogue.KpiWithoutMeasurement, DiagnosticSeverity.Warning, $"The indicator '{found.Kpi.Id}', {found.Kpi.Name}, has no figure: {Lowered(found.Result.Reason!)}",
        found.Path, [JourneySource.Of(found.Kpi.Id)]));

    public IEnumerable<JourneyFinding> OffTarget() => _kpis.Where(found => found.Result.Status == KpiStatus.OffTarget).Select(found =>
    {
        JourneyFinding finding = AuditedJourney.Find(
            DiagnosticCatalogue.KpiOffTarget, DiagnosticSeverity.Warning, $"The indicator '{found.Kpi.Id}', {found.Kpi.Name}: {found.Result}.", found.Path, [JourneySource.Of(found.Kpi.Id)]);
        return PainsBeside(found.Kpi) is { } pains ? finding with { Remedy = $"See the pains of the stage first: {pains}." } : finding;
    });

    /// <summary>The pains of the first stage the indicator stands in, the greatest first.</summary>
    private string? PainsBeside(Kpi kpi)
    {
        JourneyStage? stage = audited.Journey.Stages.FirstOrDefault(stage => stage[JourneyLane.Kpis].Any(item => item.Kpi?.Id == kpi.Id));
        SourceFigures[] pains = [.. stage?[JourneyLane.Pains].SelectMany(item => item.DerivedFrom.Figures).OrderByDescending(figures => figures.Opportunity) ?? Enumerable.Empty<SourceFigures>()];
        return pains.Length == 0 ? null : string.Join(", ", pains.Take(Named).Select(figures => figures.ToString())) + (pains.Length > Named ? ", …" : "");
    }

    private static string Lowered(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
