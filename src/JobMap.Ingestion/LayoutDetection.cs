using System.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>How a table is laid out, and what speaks for it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LayoutDetection
{
    internal LayoutDetection(SurveyLayout layout, int headerRecords, IEnumerable<string> evidence) =>
        (Layout, HeaderRecords, Evidence) = (layout, headerRecords, new ValueList<string>(evidence));

    /// <summary>The layout.</summary>
    public SurveyLayout Layout { get; }

    /// <summary>How many records at the start are header, from 1; a record may have several lines.</summary>
    public int HeaderRecords { get; }

    /// <summary>What speaks for it, in words; not empty.</summary>
    public IReadOnlyList<string> Evidence { get; }

    /// <summary>"3 header lines, ImportId in line 3 → Qualtrics".</summary>
    public override string ToString() => $"{string.Join(", ", Evidence)} → {Layout}";
}
