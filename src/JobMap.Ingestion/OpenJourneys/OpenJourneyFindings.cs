using JobMap.Diagnostics;
using JobMap.Serialization;

namespace JobMap.Ingestion.OpenJourneys;

/// <summary>Gathers what is found in a file, by path. Of each id the first twenty are kept one by one, the rest are counted.</summary>
internal sealed class OpenJourneyFindings(string? source)
{
    private const int KeptOfEachId = 20;
    private const int LongestShown = 60;

    private readonly List<Diagnostic> _found = [];
    private readonly Dictionary<DiagnosticDescriptor, int> _counts = [];

    public bool HasErrors { get; private set; }

    /// <summary>A text of the file for a message, cut short where it is long.</summary>
    public static string Shown(string text) => text.Length <= LongestShown ? text : $"{text[..(char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown)]}…";

    public void Add(DiagnosticDescriptor descriptor, string message, string path) => Add(descriptor, message, new DiagnosticLocation { Path = path });

    public void Add(DiagnosticDescriptor descriptor, string message, DiagnosticLocation location)
    {
        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        int count = _counts[descriptor] = _counts.GetValueOrDefault(descriptor) + 1;
        if (count <= KeptOfEachId)
        {
            _found.Add(descriptor.Create(message, location with { Source = source }));
        }
    }

    /// <summary>What was found, with lines and columns, and for each id of which some were only counted, how many.</summary>
    public IReadOnlyList<Diagnostic> In(ReadOnlySpan<byte> utf8Json) => JobMapJson.Locate(
        [
            .. _found,
            .. _counts.Where(pair => pair.Value > KeptOfEachId).Select(pair => pair.Key.Create(
                FormattableString.Invariant($"{pair.Value - KeptOfEachId} more like the {KeptOfEachId} above: {pair.Key.Title}, {pair.Value} in all."), new DiagnosticLocation { Path = "$" })),
        ],
        utf8Json, source);
}
