using JobMap.Ingestion.Layouts;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Layouts;

/// <summary>A file as a tool would write it.</summary>
/// <param name="Name">What it is, for messages.</param>
/// <param name="Layout">The layout it has.</param>
/// <param name="Text">The content of the file.</param>
/// <param name="HeaderRecords">How many records are header.</param>
/// <param name="AreaColumn">The column that says where a respondent lives.</param>
internal sealed record SampleExport(string Name, SurveyLayout Layout, string Text, int HeaderRecords, string AreaColumn)
{
    /// <summary>The records as text, with the delimiter that the file has.</summary>
    public TableSample Sample => SampleTable.Parse(Text);

    public override string ToString() => Name;
}
