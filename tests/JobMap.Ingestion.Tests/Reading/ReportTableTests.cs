using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Reading;

public sealed class ReportTableTests
{
    [Fact]
    public void ToTable_ColumnsOfOneName_ShowEachItsOwnCounts()
    {
        ColumnMap columns = new(
        [
            new ColumnMapping("rating", ColumnRole.Importance) { Need = OutcomeId.Parse("choose") },
            new ColumnMapping("rating", ColumnRole.Satisfaction) { Need = OutcomeId.Parse("choose"), Occurrence = 2 },
        ]);

        string[] lines = Study.Read("rating,rating\n5,\n4,often\n3,2\n", SurveyReadOptions.Default with { ColumnMap = columns, Layout = SurveyLayout.Wide }).Value.Report.ToTable().Split('\n');

        Columns(lines, "rating  ").Should().Equal("rating", "importance", "choose", "3", "0", "0", "0", "0", "0", "0");
        Columns(lines, "rating (2)").Should().StartWith(["rating", "(2)", "satisfaction", "choose", "1", "1", "0", "0", "0", "0", "1", "'often'"]);
    }

    private static string[] Columns(string[] lines, string start) =>
        lines.Single(line => line.StartsWith(start, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
