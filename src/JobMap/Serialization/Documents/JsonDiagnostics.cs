using System.Text.Json;
using JobMap.Diagnostics;

namespace JobMap.Serialization.Documents;

/// <summary>What the JSON reader says, without the names of our types; and the places of what is said.</summary>
internal static class JsonDiagnostics
{
    private const int LongestReason = 160;

    /// <summary>The reader's words without the place, which is said already, and cut short where they quote a long stretch of the document.</summary>
    public static string Reason(string message)
    {
        int place = message.LastIndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = place < 0 ? message : message[..place];
        return reason.Length <= LongestReason ? reason : $"{reason[..LongestReason]}…";
    }

    /// <summary>The byte at which the reader gave up.</summary>
    public static long OffsetOf(JsonException exception, ReadOnlySpan<byte> json)
    {
        int offset = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int end = json[offset..].IndexOf((byte)'\n');
            offset += end < 0 ? 0 : end + 1;
        }

        return Math.Min(json.Length, offset + (exception.BytePositionInLine ?? 0));
    }

    /// <summary>The diagnostics with source, and with line and column of their path where they have none of their own.</summary>
    public static IReadOnlyList<Diagnostic> Located(IReadOnlyList<Diagnostic> diagnostics, ReadOnlySpan<byte> json, string? source)
    {
        IReadOnlyDictionary<string, (long Line, long Column)> positions =
            JsonPositions.Of(json, diagnostics.Where(diagnostic => diagnostic.Location.Line is null).Select(diagnostic => diagnostic.Location.Path).OfType<string>());
        return [.. diagnostics.Select(diagnostic => diagnostic with { Location = Located(diagnostic.Location, positions) with { Source = source ?? diagnostic.Location.Source } })];
    }

    /// <summary>The faults of a walk over the text itself, each where it begins.</summary>
    public static IEnumerable<Diagnostic> Located(IReadOnlyList<DocumentFault> faults, ReadOnlySpan<byte> json)
    {
        DocumentFault[] ordered = [.. faults.OrderBy(fault => fault.Offset)];
        (long Line, long Column)[] places = JsonPositions.PlacesOf(json, [.. ordered.Select(fault => fault.Offset)]);
        return ordered.Zip(places, (fault, place) => fault.Diagnostic with { Location = fault.Diagnostic.Location with { Line = place.Line, Column = place.Column } });
    }

    private static DiagnosticLocation Located(DiagnosticLocation location, IReadOnlyDictionary<string, (long Line, long Column)> positions) =>
        location.Line is null && location.Path is { } path && positions.TryGetValue(path, out (long Line, long Column) place)
            ? location with { Line = place.Line, Column = place.Column } : location;
}
