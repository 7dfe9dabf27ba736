using System.Text;
using System.Text.Json;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Opportunity;

namespace JobMap.Serialization;

/// <summary>
/// The JSON documents of the library: a job map in and out, an analysis and a journey out. Member names are camelCase and stable, numbers
/// invariant and unrounded, line ends are <c>\n</c>; the same model gives the same text.
/// </summary>
public static partial class JobMapJson
{
    /// <summary>The largest document that is read: 64 MiB.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>Writes a job map document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    public static string Serialize(UniversalJobMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return JsonSerializer.Serialize(JobMapWire.ToWire(map), WireContext.Readable.WireJobMap);
    }

    /// <summary>Writes an analysis document: every score with its figures, and every choice they were made with.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string Serialize(OpportunityAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return JsonSerializer.Serialize(AnalysisWire.ToWire(analysis), WireContext.Readable.WireAnalysis);
    }

    /// <summary>Writes a journey document: stages, lanes and items, each item with the rule and the sources it was derived from.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="journey"/> is null.</exception>
    public static string Serialize(JourneyMap journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return JsonSerializer.Serialize(JourneyWire.ToWire(journey), WireContext.Readable.WireJourney);
    }

    /// <summary>Writes a list of diagnostics, in the order given: id, severity, message, remedy, and where.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string Serialize(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonSerializer.Serialize(new WireDiagnostics([.. diagnostics.Select(DiagnosticWire.ToWire)]), WireContext.Readable.WireDiagnostics);
    }

    /// <summary>Reads a job map document from text. It never throws on what the text says: what is wrong is in the result, with path and line.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static JobMapResult<UniversalJobMap> DeserializeJobMap(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DeserializeJobMap(Encoding.UTF8.GetBytes(json), null);
    }

    /// <summary>Reads a job map document from UTF-8. It never throws on what the text says: what is wrong is in the result, with path and line.</summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    public static JobMapResult<UniversalJobMap> DeserializeJobMap(ReadOnlySpan<byte> utf8Json, string? source)
    {
        if (utf8Json.Length > MaximumBytes)
        {
            return JobMapResult<UniversalJobMap>.Failure([DiagnosticCatalogue.DocumentTooLarge.Create(
                FormattableString.Invariant($"The document has {utf8Json.Length} bytes; at most {MaximumBytes} are read."), new DiagnosticLocation { Source = source })]);
        }

        try
        {
            ReadOnlySpan<byte> body = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
            return Located(JobMapWire.FromWire(JsonSerializer.Deserialize(body, WireContext.Readable.WireJobMap), source), body);
        }
        catch (JsonException exception)
        {
            return JobMapResult<UniversalJobMap>.Failure([JsonDiagnostics.Of(exception, source)]);
        }
    }

    /// <summary>The diagnostics of a check with the line and column of what they are about in the document the map was read from; those without a path stay as they are.</summary>
    /// <param name="diagnostics">What <see cref="UniversalJobMap.Check"/> said.</param>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <param name="source">The name of the file; may be null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static IReadOnlyList<Diagnostic> Locate(IEnumerable<Diagnostic> diagnostics, ReadOnlySpan<byte> utf8Json, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        Diagnostic[] all = [.. diagnostics];
        ReadOnlySpan<byte> body = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        try
        {
            IReadOnlyDictionary<string, (long Line, long Column)> positions = JsonPositions.Of(body, all.Select(diagnostic => diagnostic.Location.Path).OfType<string>());
            return new ValueList<Diagnostic>(all.Select(diagnostic => diagnostic.Location.Path is { } path
                ? diagnostic with { Location = diagnostic.Location with { Source = source, Line = positions[path].Line, Column = positions[path].Column } }
                : diagnostic));
        }
        catch (JsonException)
        {
            return new ValueList<Diagnostic>(all);
        }
    }

    private static JobMapResult<UniversalJobMap> Located(JobMapResult<UniversalJobMap> result, ReadOnlySpan<byte> body)
    {
        if (result.Diagnostics.Count == 0)
        {
            return result;
        }

        IReadOnlyList<Diagnostic> located = Locate(result.Diagnostics, body, result.Diagnostics[0].Location.Source);
        return result.TryGetValue(out UniversalJobMap? map)
            ? JobMapResult<UniversalJobMap>.Success(map, located)
            : JobMapResult<UniversalJobMap>.Failure(located);
    }
}
