using JobMap.Ingestion.Layouts;
using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

internal static class ColumnProposal
{
    public static ColumnMap Of(DetectedLayout layout, TableSample sample, UniversalJobMap map, ProposalOptions options, DiagnosticLog log)
    {
        List<ColumnMapping> columns = [];
        foreach (SurveyColumn column in layout.Columns)
        {
            foreach ((string prefix, ColumnRole role) in ((string, ColumnRole)[])[("imp_", ColumnRole.Importance), ("sat_", ColumnRole.Satisfaction)])
            {
                if (column.Name.StartsWith(prefix, StringComparison.Ordinal) && NeedId.TryParse(column.Name[prefix.Length..], out NeedId need))
                {
                    columns.Add(new ColumnMapping(column.Name, role) { Need = need });
                }
            }
            if (options.Variables.Contains(column.Name)) { columns.Add(new ColumnMapping(column.Name, ColumnRole.Variable)); }
            if (options.WeightVariable == column.Name) { columns.Add(new ColumnMapping(column.Name, ColumnRole.Weight)); }
        }
        return new ColumnMap(columns);
    }
}
