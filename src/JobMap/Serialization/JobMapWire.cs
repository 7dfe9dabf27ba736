using JobMap.Diagnostics;

namespace JobMap.Serialization;

/// <summary>Between the job map and its document.</summary>
internal static class JobMapWire
{
    public static WireJobMap ToWire(UniversalJobMap map) => new()
    {
        Market = new WireMarket { JobExecutor = map.Market.JobExecutor, CoreJob = map.Market.CoreJob.Text },
        Steps = [.. map.Steps.Select(step => new WireStep
        {
            Id = step.Id.Value,
            Kind = UniversalSteps.NameOf(step.Kind),
            Name = step.Name,
            Outcomes = [.. step.Outcomes.Select(outcome => new WireOutcome { Id = outcome.Id.Value, Statement = outcome.Statement.Text })],
        })],
    };

    public static JobMapResult<UniversalJobMap> FromWire(WireJobMap? wire, string? source)
    {
        if (wire is null || (wire.Kind is not null && wire.Kind != WireJobMap.KindName) || wire.SchemaVersion != WireJobMap.CurrentVersion)
        {
            string found = wire is null ? "null" : FormattableString.Invariant($"'{wire.Kind}' of version {wire.SchemaVersion}");
            return JobMapResult<UniversalJobMap>.Failure([DiagnosticCatalogue.DocumentKindUnsupported.Create(
                FormattableString.Invariant($"The document is {found}; read are documents '{WireJobMap.KindName}' of version {WireJobMap.CurrentVersion}."),
                new DiagnosticLocation { Source = source, Path = "$" })]);
        }

        JobMapResult<UniversalJobMap> result = JobMapAssembly.Assemble(new JobMapDraft
        {
            Market = new MarketDraft(wire.Market?.JobExecutor, wire.Market?.CoreJob),
            Steps = [.. (wire.Steps ?? []).Select(ToDraft)],
        });
        IEnumerable<Diagnostic> located = result.Diagnostics.Select(diagnostic => diagnostic with { Location = diagnostic.Location with { Source = source } });
        return result.TryGetValue(out UniversalJobMap? map)
            ? JobMapResult<UniversalJobMap>.Success(map, located)
            : JobMapResult<UniversalJobMap>.Failure(located);
    }

    private static StepDraft ToDraft(WireStep? step) =>
        new(step?.Id, step?.Kind, step?.Name, [.. (step?.Outcomes ?? []).Select(outcome => new OutcomeDraft(outcome?.Id, outcome?.Statement))]);
}
