using System.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>What a table looks like from its first records: nothing is read of its answers yet.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SurveyInspection
{
    internal SurveyInspection(string format, LayoutDetection layout, ColumnMap columnMap) => (Format, Layout, ColumnMap) = (format, layout, columnMap);

    /// <summary>What kind of file it is: "CSV separated by ';' in Windows-1252".</summary>
    public string Format { get; }

    /// <summary>How the table is laid out, and what speaks for it.</summary>
    public LayoutDetection Layout { get; }

    /// <summary>What its columns are proposed to hold; to be looked at, changed, saved and given to <see cref="SurveyReadOptions.ColumnMap"/>.</summary>
    public ColumnMap ColumnMap { get; }

    /// <summary>"CSV separated by ',' in UTF-8; 3 header lines, ImportId in line 3 → Qualtrics; 64 ratings".</summary>
    public override string ToString() => $"{Format}; {Layout}; {ColumnMap}";
}
