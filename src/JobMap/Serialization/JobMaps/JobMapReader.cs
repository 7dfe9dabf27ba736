using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using JobMap.Diagnostics;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>
/// Reads a job map document. What is well goes straight through the generated reader; what is not, or is of an earlier version, or is large, is
/// walked over first, which is slower and says everything that is wrong.
/// </summary>
internal sealed class JobMapReader(string? source, JobMapReadOptions options)
{
    private const int WalkedFirst = 2 * 1024 * 1024;

    public JobMapResult<UniversalJobMap> Read(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.Length > options.MaximumBytes)
        {
            return TooLarge(utf8Json.Length, source, options);
        }

        ReadOnlySpan<byte> body = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        return (body.Length <= WalkedFirst && options.MaximumDepth == WireContext.UsualDepth ? ReadWell(body) : null) ?? ReadWalking(body);
    }

    public static JobMapResult<UniversalJobMap> TooLarge(long length, string? source, JobMapReadOptions options) =>
        JobMapResult<UniversalJobMap>.Failure([DiagnosticCatalogue.DocumentTooLarge.Create(
            FormattableString.Invariant($"The document has {length} bytes; at most {options.MaximumBytes} are read."), new DiagnosticLocation { Source = source })]);

    /// <summary>The result, or null where the document has to be walked over.</summary>
    private JobMapResult<UniversalJobMap>? ReadWell(ReadOnlySpan<byte> body)
    {
        WireJobMap? wire = DeserializeOrNull(body, WireContext.Readable.WireJobMap);
        if (wire is null)
        {
            return null;
        }

        DocumentHead head = new(wire.Schema, wire.Kind, wire.SchemaVersion);
        return head.IsReadableAs(DocumentKind.JobMap) && head.VersionOf(DocumentKind.JobMap) == DocumentKind.JobMap.Version ? Assembled(wire, head, [], [], body) : null;
    }

    private JobMapResult<UniversalJobMap> ReadWalking(ReadOnlySpan<byte> body)
    {
        DocumentHead head = DocumentHead.Of(body, options.MaximumDepth);
        int version = head.VersionOf(DocumentKind.JobMap);
        if (!head.IsReadableAs(DocumentKind.JobMap))
        {
            return Failed([head.Refusal(DocumentKind.JobMap)], body);
        }

        JsonTypeInfo shape = WireContext.Deep.WireJobMap;
        bool earlier = version < DocumentKind.JobMap.Version;
        (IReadOnlyList<DocumentFault> faults, byte[]? copy) = DocumentWalk.Over(body, earlier ? null : shape, DocumentLimits.Of(options));
        List<Diagnostic> found = [.. JsonDiagnostics.Located(faults, body)];
        if (earlier && found.Count > 0)
        {
            return Failed(found, body);
        }

        if (earlier)
        {
            // What is wrong with the upgraded document has the place of its path in the text that was given.
            (faults, copy) = DocumentWalk.Over(Upgraded(copy!, version), shape, DocumentLimits.Of(options));
            found.AddRange(faults.Select(fault => fault.Diagnostic));
        }

        WireJobMap? wire = copy is null ? null : DeserializeOrNull(copy, WireContext.Deep.WireJobMap);
        return (wire is null ? null : Assembled(wire, head, found, faults, body)) ?? Failed(found, body);
    }

    /// <summary>The map of the wire, or everything that is wrong with it; null where members are at fault that the walk has not seen yet.</summary>
    private JobMapResult<UniversalJobMap>? Assembled(WireJobMap wire, DocumentHead head, List<Diagnostic> found, IReadOnlyList<DocumentFault> faults, ReadOnlySpan<byte> body)
    {
        JobMapDrafts drafts = new(new JobMapLanguages(options.Grammars));
        JobMapDraft draft = drafts.Of(wire, OutcomeGrammar.English, "$");
        if (drafts.HasFaults)
        {
            return null;
        }

        if (drafts.Outcomes > options.MaximumOutcomes || drafts.Entries > options.MaximumOutcomes)
        {
            (int count, string what, string path) = drafts.Outcomes > options.MaximumOutcomes
                ? (drafts.Outcomes, "outcomes", OutcomePlace.Of(wire, options.MaximumOutcomes)) : (drafts.Entries, "steps, jobs and other entries", "$");
            return Failed([.. found, DiagnosticCatalogue.DocumentLimitExceeded.Create(
                FormattableString.Invariant($"The document has {count} {what}; at most {options.MaximumOutcomes} are read."), new DiagnosticLocation { Path = path })], body);
        }

        JobMapResult<UniversalJobMap> result = JobMapAssembly.Assemble(draft);
        if (result.Diagnostics.Count + drafts.Found.Count > 0)
        {
            found.AddRange(drafts.Found.Concat(result.Diagnostics).Where(diagnostic => !faults.Any(fault => fault.Explains(diagnostic.Location.Path))));
        }

        if (head.Omission(DocumentKind.JobMap) is { } omission)
        {
            found.Add(omission);
        }

        return found.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) || !result.TryGetValue(out UniversalJobMap? map)
            ? Failed(found, body)
            : JobMapResult<UniversalJobMap>.Success(map, found.Count == 0 ? found : JsonDiagnostics.Located(found, body, source));
    }

    private JobMapResult<UniversalJobMap> Failed(List<Diagnostic> found, ReadOnlySpan<byte> body)
    {
        if (found.Count == 0)
        {
            found.Add(DiagnosticCatalogue.DocumentMalformed.Create("The document cannot be read.", new DiagnosticLocation { Path = "$" }));
        }

        return JobMapResult<UniversalJobMap>.Failure(JsonDiagnostics.Located(found, body, source));
    }

    private static byte[] Upgraded(byte[] document, int version) =>
        JsonSerializer.SerializeToUtf8Bytes(JobMapUpgrades.ToCurrent(JsonNode.Parse(document, null, WireContext.DeepDocument)!.AsObject(), version), WireContext.Deep.JsonObject);

    private static WireJobMap? DeserializeOrNull(ReadOnlySpan<byte> json, JsonTypeInfo<WireJobMap> shape)
    {
        try
        {
            return JsonSerializer.Deserialize(json, shape);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What is wrong is said by the walk.
            return null;
        }
    }
}
