using System.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>A cell that was not understood, and where it stands.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CellExample
{
    internal CellExample(long line, int column, string text) => (Line, Column, Text) = (line, column, text);

    /// <summary>The line its record starts on in a text file, otherwise the row; 1-based.</summary>
    public long Line { get; }

    /// <summary>The place of its column, 1-based.</summary>
    public int Column { get; }

    /// <summary>What stands there, on one line and up to 40 characters.</summary>
    public string Text { get; }

    /// <summary>"'often' in line 12, column 3".</summary>
    public override string ToString() => FormattableString.Invariant($"'{Text}' in line {Line}, column {Column}");
}
