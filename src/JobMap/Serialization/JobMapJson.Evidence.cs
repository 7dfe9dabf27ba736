using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Research;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Evidence;

namespace JobMap.Serialization;

/// <content>The document of research evidence.</content>
public static partial class JobMapJson
{
    /// <summary>
    /// Writes a document of research evidence, the names of the participants with it. What is empty or not said is left out. Equal evidence gives the same text.
    /// Half of a surrogate pair, which is no text, is written as U+FFFD.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public static string Serialize(ResearchEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return JsonSerializer.Serialize(EvidenceWire.ToWire(evidence), WireContext.Readable.WireEvidence);
    }

    /// <summary>Writes a summary of evidence: every count, saturation, forces, timeline and the codebook with its quotes; what cannot be told is null. The names of the participants are not in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static string Serialize(EvidenceSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return JsonSerializer.Serialize(EvidenceSummaryWire.ToWire(summary), WireContext.Readable.WireEvidenceSummary);
    }

    /// <summary>The summary with the lines and columns of its diagnostics in the document that the evidence was read from. It never throws on what the text says.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="utf8Json">The document of the evidence, with or without a byte order mark.</param>
    /// <param name="source">The name of the file; may be null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static EvidenceSummary Locate(EvidenceSummary summary, ReadOnlySpan<byte> utf8Json, string? source)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return summary with { Diagnostics = new ValueList<Diagnostic>(Locate(summary.Diagnostics, utf8Json, source)) };
    }

    /// <summary>
    /// Reads a document of research evidence from text. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. An item without an id gets one of its position, such as <c>e3</c>. Whether a job map has what the evidence backs is said by <see cref="ResearchEvidence.Check(UniversalJobMap)"/>.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits; null for <see cref="EvidenceReadOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<ResearchEvidence> DeserializeEvidence(string json, string? source = null, EvidenceReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new EvidenceReader(source, options ?? EvidenceReadOptions.Default).Read(json);
    }

    /// <summary>
    /// Reads a document of research evidence from UTF-8. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. An item without an id gets one of its position, such as <c>e3</c>. Whether a job map has what the evidence backs is said by <see cref="ResearchEvidence.Check(UniversalJobMap)"/>.
    /// </summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits; null for <see cref="EvidenceReadOptions.Default"/>.</param>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<ResearchEvidence> DeserializeEvidence(ReadOnlySpan<byte> utf8Json, string? source = null, EvidenceReadOptions? options = null) =>
        new EvidenceReader(source, options ?? EvidenceReadOptions.Default).Read(utf8Json);
}
