using System.Text.Json;
using JobMap.Diagnostics;

namespace JobMap.Serialization.Documents;

/// <summary>What a document says it is; null where it does not say.</summary>
internal readonly record struct DocumentHead(string? Schema, string? Kind, int? Version)
{
    private const string OwnSchemas = "urn:jobmap:schema:";

    /// <summary>The version to read the document as; the current one where it says none.</summary>
    public int VersionOf(DocumentKind kind) => Version ?? (TryReadSchema(out string name, out int version) && name == kind.Name ? version : kind.Version);

    /// <summary>True where the document is of the kind and of a version that can be read, and does not contradict itself.</summary>
    public bool IsReadableAs(DocumentKind kind) =>
        (Kind is null || Kind == kind.Name) && VersionOf(kind) >= 1 && VersionOf(kind) <= kind.Version
        && (!TryReadSchema(out string name, out int version) || (name == kind.Name && version == VersionOf(kind)));

    /// <summary>Why the document cannot be read.</summary>
    public Diagnostic Refusal(DocumentKind kind)
    {
        int version = VersionOf(kind);
        string message = FormattableString.Invariant($"The document is '{JobMapFaults.Shown(Kind ?? kind.Name)}' of version {version}");
        string reason = (Kind is null || Kind == kind.Name) && version > kind.Version ? "; update the library to read it."
            : (Kind is null || Kind == kind.Name) && version >= 1 ? $", but its $schema is '{JobMapFaults.Shown(Schema ?? "")}'."
            : ".";
        return DiagnosticCatalogue.DocumentKindUnsupported.Create(
            FormattableString.Invariant($"{message}{reason} This library reads '{kind.Name}' up to version {kind.Version}."), new DiagnosticLocation { Path = "$" });
    }

    /// <summary>That the document does not say what it is; null where it does.</summary>
    public Diagnostic? Omission(DocumentKind kind)
    {
        bool schema = TryReadSchema(out _, out _);
        string? missing = schema || (Kind is not null && Version is not null) ? null
            : Kind is not null ? "does not say its schemaVersion" : Version is not null ? "does not say its kind" : "says neither its kind nor its schemaVersion";
        return missing is null ? null : DiagnosticCatalogue.DocumentHeadMissing.Create(
            FormattableString.Invariant($"The document {missing}; it is read as '{kind.Name}' of version {VersionOf(kind)}."), new DiagnosticLocation { Path = "$" });
    }

    /// <summary>Finds the head of a document whatever else it holds, as far as its text is well-formed.</summary>
    public static DocumentHead Of(ReadOnlySpan<byte> json, int maximumDepth)
    {
        DocumentHead head = default;
        try
        {
            Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = maximumDepth + 1 });
            while (reader.Read() && (reader.TokenType == JsonTokenType.StartObject || reader.CurrentDepth == 1))
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    head = head.With(ref reader);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What is wrong with the text is said by the walk over it.
        }

        return head;
    }

    private DocumentHead With(ref Utf8JsonReader reader)
    {
        (bool schema, bool kind, bool version) = (reader.ValueTextEquals("$schema"u8), reader.ValueTextEquals("kind"u8), reader.ValueTextEquals("schemaVersion"u8));
        reader.Read();
        DocumentHead head = reader.TokenType switch
        {
            JsonTokenType.String when schema => this with { Schema = reader.GetString() },
            JsonTokenType.String when kind => this with { Kind = reader.GetString() },
            JsonTokenType.Number when version && reader.TryGetInt32(out int number) => this with { Version = number },
            _ => this,
        };
        reader.Skip();
        return head;
    }

    private bool TryReadSchema(out string name, out int version)
    {
        string[] parts = Schema is { } schema && schema.StartsWith(OwnSchemas, StringComparison.Ordinal) ? schema[OwnSchemas.Length..].Split(':') : [];
        name = parts.Length == 2 ? parts[0] : "";
        version = 0;
        return parts.Length == 2 && int.TryParse(parts[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out version);
    }
}
