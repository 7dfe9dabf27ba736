using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Documents;
using JobMap.Serialization.JobMaps;

namespace JobMap.Serialization;

/// <summary>
/// The JSON documents of the library: job maps, tallies, offerings, journey templates, journeys, column mappings and research evidence in and out, analyses out. Member names are camelCase and stable, numbers
/// invariant and unrounded, line ends are <c>\n</c>; the same model gives the same text.
/// </summary>
public static partial class JobMapJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a job map document. Equal maps give the same text. Half of a surrogate pair, which is no text, is written as U+FFFD.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    public static string Serialize(UniversalJobMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return JsonSerializer.Serialize(JobMapWire.ToWire(map), WireContext.Deep.WireJobMap);
    }

    /// <summary>Writes an analysis document: every score with its figures, and every choice they were made with.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string Serialize(OpportunityAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return JsonSerializer.Serialize(AnalysisWire.ToWire(analysis), WireContext.Readable.WireAnalysis);
    }

    /// <summary>Writes a list of diagnostics, in the order given: id, severity, message, remedy, and where.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string Serialize(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonSerializer.Serialize(new WireDiagnostics([.. diagnostics.Select(DiagnosticWire.ToWire)]), WireContext.Readable.WireDiagnostics);
    }

    /// <summary>
    /// Reads a job map document from text. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. What the method would say of the map is said by <see cref="UniversalJobMap.Check"/>.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits and languages; null for <see cref="JobMapReadOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in the type of their first argument, which is never optional.")]
    public static JobMapResult<UniversalJobMap> DeserializeJobMap(string json, string? source = null, JobMapReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        options ??= JobMapReadOptions.Default;
        try
        {
            return json.Length > options.MaximumBytes ? JobMapReader.TooLarge(json.Length, source, options) : DeserializeJobMap(Strict.GetBytes(json), source, options);
        }
        catch (EncoderFallbackException exception)
        {
            return JobMapResult<UniversalJobMap>.Failure([DiagnosticCatalogue.DocumentMalformed.Create(
                FormattableString.Invariant($"The document is not well-formed: character {exception.Index + 1} is half of a surrogate pair."), new DiagnosticLocation { Source = source })]);
        }
    }

    /// <summary>
    /// Reads a job map document from UTF-8. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. What the method would say of the map is said by <see cref="UniversalJobMap.Check"/>.
    /// </summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits and languages; null for <see cref="JobMapReadOptions.Default"/>.</param>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in the type of their first argument, which is never optional.")]
    public static JobMapResult<UniversalJobMap> DeserializeJobMap(ReadOnlySpan<byte> utf8Json, string? source = null, JobMapReadOptions? options = null) =>
        new JobMapReader(source, options ?? JobMapReadOptions.Default).Read(utf8Json);

    /// <summary>
    /// The diagnostics with the line and the column, in bytes, of what their paths name in a document, or of the nearest object or list around it. Those that
    /// have a line keep it; those without a path get the source alone. It never throws on what the text says.
    /// </summary>
    /// <param name="diagnostics">What was found in a model that was read from the document, such as by <see cref="UniversalJobMap.Check"/>.</param>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <param name="source">The name of the file; null keeps that of each diagnostic.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static IReadOnlyList<Diagnostic> Locate(IEnumerable<Diagnostic> diagnostics, ReadOnlySpan<byte> utf8Json, string? source)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonDiagnostics.Located([.. diagnostics], utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json, source);
    }

    /// <summary>
    /// The JSON Schema (draft 2020-12) of the current version of a kind of document, as JSON. It is stricter than the reader in one point: a document of the
    /// schema says its kind and version.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public static string SchemaOf(DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return DocumentSchemas.Of(kind);
    }
}
