using System.Diagnostics;
using System.Globalization;

namespace JobMap.Diagnostics;

/// <summary>Where a <see cref="Diagnostic"/> points: a source, a line and column in it, a path inside a document. Every part may be absent.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DiagnosticLocation
{
    /// <summary>A location that says nothing.</summary>
    public static DiagnosticLocation None { get; } = new();

    /// <summary>The name of the file or stream that was read, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The line, 1-based, or null.</summary>
    public long? Line { get; init; }

    /// <summary>The column, 1-based: a character of a line in a document, a field of a row in a table. Null when unknown.</summary>
    public long? Column { get; init; }

    /// <summary>The path inside a document, such as <c>$.steps[2].outcomes[0].statement</c>, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The stretch of the text at <see cref="Path"/> that is meant, such as one word of a statement; null for the whole text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>
    /// <c>source:line:column</c>, as far as known. Where there is no line, the path stands behind the source, as in
    /// <c>map.json: $.steps[2].name</c>; where nothing is known, the empty text.
    /// </summary>
    public override string ToString()
    {
        if (Line is not { } line)
        {
            return Source is null || Path is null ? Source ?? Path ?? "" : $"{Source}: {Path}";
        }

        string column = Column is { } c ? string.Create(CultureInfo.InvariantCulture, $":{c}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Source ?? "line"}{(Source is null ? ' ' : ':')}{line}{column}");
    }
}
