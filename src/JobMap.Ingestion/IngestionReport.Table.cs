using JobMap.Ingestion.Reading;

namespace JobMap.Ingestion;

/// <content>The report in full.</content>
public sealed partial record IngestionReport
{
    /// <summary>
    /// The whole report as lines of text for a person: the file and what it is taken for, rows by what became of them, the checks of the respondents, and a table of the columns with
    /// the counts of their cells and the first that were not understood. Columns are aligned for a font of one width; lines end with a line feed.
    /// </summary>
    public string ToTable() => ReportText.Of(this);
}
