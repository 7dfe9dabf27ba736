using JobMap.Diagnostics;
using JobMap.Journeys.Projection;
using JobMap.Opportunity;

namespace JobMap.Journeys.Auditing;

/// <summary>A journey with the map and the scores it is held against, looked up once for all checks.</summary>
internal sealed class AuditedJourney
{
    private const int Named = 3;
    private const double UsualLevel = 0.95;

    private readonly Dictionary<NeedId, OpportunityScore> _scores;
    private readonly Dictionary<StepId, StepId> _parts;

    public AuditedJourney(UniversalJobMap map, JourneyMap journey, OpportunityAnalysis? analysis, JourneyAuditOptions options)
    {
        (Map, Journey, Analysis, Options, Served) = (map, journey, analysis, options, new ServedElements(map));
        _scores = analysis?.Scores.Concat(analysis.OtherScores).Where(score => score.Opportunity is not null).ToDictionary(score => score.Need.Id) ?? [];
        _parts = map.Steps.SelectMany(step => step.SubSteps.Select(part => part.Id).Prepend(step.Id).Select(id => (id, step.Id))).ToDictionary();
        Touchpoints = [.. JourneyPaths.Of(journey, JourneyLane.Touchpoints, item => item.Touchpoint, item => item.Touchpoint)
            .DistinctBy(found => found.Payload.Id).Select(found => new AuditedTouchpoint(found.Payload, found.Path))];
    }

    public UniversalJobMap Map { get; }

    public JourneyMap Journey { get; }

    public OpportunityAnalysis? Analysis { get; }

    public JourneyAuditOptions Options { get; }

    /// <summary>The level of intervals that no analysis made: the one asked for, or that of the analysis, so that one audit speaks at one level.</summary>
    public double Level => Options.Level ?? Analysis?.Options.Level ?? UsualLevel;

    public ServedElements Served { get; }

    /// <summary>Each touchpoint once, in the order in which they are first met.</summary>
    public IReadOnlyList<AuditedTouchpoint> Touchpoints { get; }

    /// <summary>The score of a need; null where it has none.</summary>
    public OpportunityScore? ScoreOf(NeedId need) => _scores.GetValueOrDefault(need);

    /// <summary>The scores there are of some needs, the greatest first, equal ones in the order of the needs.</summary>
    public IReadOnlyList<OpportunityScore> ScoresOf(IEnumerable<NeedId> needs) => [.. needs.Select(ScoreOf).OfType<OpportunityScore>().OrderByDescending(score => score.Opportunity)];

    /// <summary>A warning where one of the needs is underserved, or where nothing is known of any.</summary>
    public static DiagnosticSeverity SeverityOf(IReadOnlyList<OpportunityScore> scores) =>
        scores.Count == 0 || scores.Any(IsUnderserved) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;

    public bool ServesSomething(Touchpoint touchpoint) => touchpoint.Serves.Any(Served.Contains);

    /// <summary>The steps, whole or in part, that a stage hosts.</summary>
    public IEnumerable<StepId> StepsHostedBy(JourneyStage stage) => stage.Hosts
        .Where(host => host.Kind == JourneySourceKind.Step && StepId.TryParse(host.Id, out StepId id) && _parts.ContainsKey(id))
        .Select(host => _parts[StepId.Parse(host.Id)]).Distinct();

    public static bool IsUnderserved(OpportunityScore score) => score.Zone == LandscapeZone.Underserved;

    /// <summary>A finding with the severity given.</summary>
    public static JourneyFinding Find(
        DiagnosticDescriptor descriptor, DiagnosticSeverity severity, string message, string? path, IEnumerable<JourneySource> sources, IEnumerable<OpportunityScore>? scores = null) =>
        new(descriptor.Create(message, path is null ? DiagnosticLocation.None : new DiagnosticLocation { Path = path }) with { Severity = severity },
            sources, scores?.Select(score => new SourceFigures(score)));

    /// <summary>The first few of some scores in words, with their figures.</summary>
    public static string Shown(IReadOnlyList<OpportunityScore> scores) =>
        string.Join(", ", scores.Take(Named).Select(score => new SourceFigures(score).ToString())) + (scores.Count > Named ? ", …" : "");
}
