using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using JobMap.Diagnostics;

namespace JobMap.Serialization.Documents;

/// <summary>
/// Reads a document. What is well goes straight through the generated reader; what is not, or is of an earlier version, or is large, is
/// walked over first, which is slower and says everything that is wrong.
/// </summary>
internal abstract class DocumentReader<TWire, TModel>(DocumentKind kind, JsonTypeInfo<TWire> shape, string? source, int maximumBytes, DocumentLimits limits)
    where TWire : WireDocument
    where TModel : class
{
    private const int WalkedFirst = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public JobMapResult<TModel> Read(string json)
    {
        try
        {
            return json.Length > maximumBytes ? TooLarge(json.Length) : Read(Strict.GetBytes(json));
        }
        catch (EncoderFallbackException exception)
        {
            return JobMapResult<TModel>.Failure([DiagnosticCatalogue.DocumentMalformed.Create(
                FormattableString.Invariant($"The document is not well-formed: character {exception.Index + 1} is half of a surrogate pair."), new DiagnosticLocation { Source = source })]);
        }
    }

    public JobMapResult<TModel> Read(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.Length > maximumBytes)
        {
            return TooLarge(utf8Json.Length);
        }

        ReadOnlySpan<byte> body = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;

        // A value and what stands between it and the next take two bytes at least.
        return (body.Length <= WalkedFirst && body.Length / 2 < limits.MaximumValues ? ReadWell(body) : null) ?? ReadWalking(body);
    }

    /// <summary>The model of the wire; null, or with faults noted, where there is none.</summary>
    protected abstract TModel? Draft(TWire wire, DraftReading reading);

    /// <summary>A document of an earlier version as one of the current version.</summary>
    protected virtual JsonObject Upgraded(JsonObject document, int version) => document;

    private JobMapResult<TModel> TooLarge(long length) =>
        JobMapResult<TModel>.Failure([DiagnosticCatalogue.DocumentTooLarge.Create(
            FormattableString.Invariant($"The document has {length} bytes; at most {maximumBytes} are read."), new DiagnosticLocation { Source = source })]);

    /// <summary>The result, or null where the document has to be walked over.</summary>
    private JobMapResult<TModel>? ReadWell(ReadOnlySpan<byte> body)
    {
        if (DeserializeOrNull(body) is not { } wire)
        {
            return null;
        }

        DocumentHead head = new(wire.Schema, wire.Kind, wire.SchemaVersion);
        DraftReading reading = new();
        return head.IsReadableAs(kind) && head.VersionOf(kind) == kind.Version && Draft(wire, reading) is { } model && !reading.HasFaults
            ? Succeeded(model, head, reading.Found, body) : null;
    }

    private JobMapResult<TModel> ReadWalking(ReadOnlySpan<byte> body)
    {
        DocumentHead head = DocumentHead.Of(body, WireContext.UsualDepth);
        int version = head.VersionOf(kind);
        if (!head.IsReadableAs(kind))
        {
            return Failed([head.Refusal(kind)], body);
        }

        bool earlier = version < kind.Version;
        (IReadOnlyList<DocumentFault> faults, byte[]? copy) = DocumentWalk.Over(body, earlier ? null : shape, limits);
        List<Diagnostic> found = [.. JsonDiagnostics.Located(faults, body)];
        if (earlier && found.Count == 0)
        {
            // What is wrong with the upgraded document has the place of its path in the text that was given.
            JsonObject upgraded = Upgraded(JsonNode.Parse(copy!, null, WireContext.DeepDocument)!.AsObject(), version);
            (faults, copy) = DocumentWalk.Over(JsonSerializer.SerializeToUtf8Bytes(upgraded, WireContext.Deep.JsonObject), shape, limits);
            found.AddRange(faults.Select(fault => fault.Diagnostic));
        }
        else if (earlier)
        {
            return Failed(found, body);
        }

        if (copy is null || DeserializeOrNull(copy) is not { } wire)
        {
            return Failed(found, body);
        }

        DraftReading reading = new();
        TModel? model = Draft(wire, reading);
        found.AddRange(reading.Faults.All.Concat(reading.Found).Where(diagnostic => !faults.Any(fault => fault.Explains(diagnostic.Location.Path))));
        return model is null || reading.HasFaults || faults.Count > 0 ? Failed(found, body) : Succeeded(model, head, found, body);
    }

    private JobMapResult<TModel> Succeeded(TModel model, DocumentHead head, List<Diagnostic> found, ReadOnlySpan<byte> body)
    {
        if (head.Omission(kind) is { } omission)
        {
            found.Add(omission);
        }

        return JobMapResult<TModel>.Success(model, found.Count == 0 ? found : JsonDiagnostics.Located(found, body, source));
    }

    private JobMapResult<TModel> Failed(List<Diagnostic> found, ReadOnlySpan<byte> body)
    {
        if (!found.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            found.Add(DiagnosticCatalogue.DocumentMalformed.Create("The document cannot be read.", new DiagnosticLocation { Path = "$" }));
        }

        return JobMapResult<TModel>.Failure(JsonDiagnostics.Located(found, body, source));
    }

    private TWire? DeserializeOrNull(ReadOnlySpan<byte> json)
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
