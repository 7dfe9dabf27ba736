using JobMap.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>
/// Gathers the diagnostics of one file. Of each id the first twenty are kept one by one, the rest are counted, so that a file full of
/// faults gives a message a person can read.
/// </summary>
internal sealed class DiagnosticLog(string? source)
{
    private const int KeptOfEachId = 20;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<DiagnosticDescriptor, long> _counts = [];

    public bool HasErrors => Errors > 0;

    /// <summary>How many errors there are, those that are only counted included.</summary>
    public long Errors { get; private set; }

    public string? Source => source;

    public void Add(DiagnosticDescriptor descriptor, string message, long? line = null, long? column = null)
    {
        long count = _counts[descriptor] = _counts.GetValueOrDefault(descriptor) + 1;
        Errors += descriptor.DefaultSeverity == DiagnosticSeverity.Error ? 1 : 0;
        if (count <= KeptOfEachId)
        {
            _diagnostics.Add(descriptor.Create(message, new DiagnosticLocation { Source = source, Line = line, Column = column }));
        }
    }

    /// <summary>What was gathered, and for each id of which some were only counted, how many.</summary>
    public IReadOnlyList<Diagnostic> ToList() =>
    [
        .. _diagnostics,
        .. _counts.Where(pair => pair.Value > KeptOfEachId).Select(pair => pair.Key.Create(
            FormattableString.Invariant($"{pair.Value - KeptOfEachId} more like the {KeptOfEachId} above: {pair.Key.Title}, {pair.Value} in all."),
            new DiagnosticLocation { Source = source })),
    ];
}
