using System.Text.Json;
using JobMap.Diagnostics;

namespace JobMap.Serialization;

/// <summary>What the JSON reader says, as a diagnostic with path, line and column, and without the names of our types.</summary>
internal static class JsonDiagnostics
{
    private const int LongestReason = 160;

    public static Diagnostic Of(JsonException exception, string? source)
    {
        DiagnosticLocation location = new()
        {
            Source = source,
            Path = exception.Path,
            Line = exception.LineNumber + 1,
            Column = exception.BytePositionInLine + 1,
        };

        // The reader of the text throws a kind of its own, which the serializer wraps; everything else is about members and their types.
        return exception.InnerException is JsonException syntax
            ? DiagnosticCatalogue.DocumentMalformed.Create($"The document is not well-formed at {exception.Path}: {Reason(syntax.Message)}", location)
            : DiagnosticCatalogue.DocumentMemberInvalid.Create($"The member {exception.Path} is unknown, repeated or of the wrong type.", location);
    }

    /// <summary>The reader's words without the place, which is said already, and cut short where they quote a long stretch of the document.</summary>
    private static string Reason(string message)
    {
        int place = message.LastIndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = place < 0 ? message : message[..place];
        return reason.Length <= LongestReason ? reason : $"{reason[..LongestReason]}…";
    }
}
