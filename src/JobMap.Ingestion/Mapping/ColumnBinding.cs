using JobMap.Ingestion.Layouts;
using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

internal sealed record ColumnBinding(IReadOnlyList<BoundColumn> Columns, IReadOnlyList<string> IgnoredColumns)
{
    public static ColumnBinding Bind(ColumnMap map, DetectedLayout layout, UniversalJobMap job, DiagnosticLog log)
    {
        List<BoundColumn> bound = [];
        foreach (ColumnMapping mapping in map.Columns)
        {
            SurveyColumn? column = layout.Columns.Where(c => c.Name == mapping.Column).Skip(mapping.Occurrence - 1).FirstOrDefault();
            if (column is not null && mapping.Role != ColumnRole.Ignored) { bound.Add(new BoundColumn(mapping, column.Index)); }
        }
        return new ColumnBinding([.. bound.OrderBy(b => b.Index)], []);
    }
}
