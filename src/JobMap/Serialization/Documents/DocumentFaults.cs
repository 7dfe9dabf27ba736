using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Serialization.Documents;

/// <summary>The faults of a document as a walk finds them, in words.</summary>
internal sealed class DocumentFaults(DocumentPath path)
{
    private const int Most = 100;

    private readonly List<DocumentFault> _faults = [];

    public IReadOnlyList<DocumentFault> All => _faults;

    /// <summary>True where more would help nobody.</summary>
    public bool AreEnough => _faults.Count >= Most;

    public void Malformed(JsonException malformed, ReadOnlySpan<byte> json) =>
        Add(
            DiagnosticCatalogue.DocumentMalformed,
            json.Trim(" \t\r\n"u8).IsEmpty ? "The document is empty." : $"The document is not well-formed at {path}: {JsonDiagnostics.Reason(malformed.Message)}",
            JsonDiagnostics.OffsetOf(malformed, json));

    /// <summary>A text that is no Unicode: bytes that are no UTF-8, or an escaped half of a surrogate pair.</summary>
    public void Text(long offset) => Add(DiagnosticCatalogue.DocumentMalformed, $"The document is not well-formed at {path}: a text is no valid Unicode.", offset);

    public void Limit(string limit, long offset) => Add(DiagnosticCatalogue.DocumentLimitExceeded, $"The document {limit}, at {path}.", offset);

    public void Unknown(string name, JsonTypeInfo shape, long offset)
    {
        string? near = Spelling.Nearest(name, shape.Properties.Where(known => !known.IsExtensionData).Select(known => known.Name));
        Add(DiagnosticCatalogue.DocumentMemberUnknown, $"The member {path} is not known{(near is null ? "." : $"; did you mean '{near}'?")}", offset, near);
    }

    /// <summary>A name that is written twice, or is no text.</summary>
    public void Name(string? name, long offset)
    {
        if (name is null)
        {
            Text(offset);
        }
        else
        {
            Add(DiagnosticCatalogue.DocumentMemberDuplicate, $"The member {path} is written twice.", offset);
        }
    }

    public void Type(JsonTokenType token, string expected, long offset)
    {
        string found = token switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "a text",
            JsonTokenType.Number => expected == "a whole number" ? "another number" : "a number",
            JsonTokenType.Null => "null",
            _ => "true or false",
        };
        Add(DiagnosticCatalogue.DocumentMemberInvalid, $"{path} should be {expected}; it is {found}.", offset);
    }

    private void Add(DiagnosticDescriptor descriptor, string message, long offset, string? meant = null)
    {
        string at = path.ToString();
        _faults.Add(new DocumentFault(descriptor.Create(message, new DiagnosticLocation { Path = at }), offset, meant is null ? at : path.Beside(meant)));
    }
}
