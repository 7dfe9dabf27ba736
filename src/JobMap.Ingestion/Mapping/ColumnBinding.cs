using JobMap.Diagnostics;
using JobMap.Ingestion.Layouts;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

/// <summary>Finds the columns of a map of columns in a table.</summary>
internal static class ColumnBinding
{
    /// <summary>The mappings that can be read, in the order of the map, each with its place; what is not there, not known or not named is said.</summary>
    public static IReadOnlyList<BoundColumn> Bind(ColumnMap map, DetectedLayout layout, UniversalJobMap job, DiagnosticLog log)
    {
        IReadOnlyList<TableColumn> columns = TableColumn.AllOf(layout);
        Dictionary<(string, int), TableColumn> places = columns.Where(column => column.Name is not null).ToDictionary(column => (NameKey.Of(column.Name!), column.Occurrence));
        HashSet<NeedId> needs = [.. job.Needs.Select(need => need.Id)];
        HashSet<int> named = [];
        List<BoundColumn> bound = [];
        foreach (ColumnMapping mapping in map.Columns)
        {
            if (!places.TryGetValue((NameKey.Of(mapping.Column), mapping.Occurrence), out TableColumn column))
            {
                Missing(mapping, log);
                continue;
            }

            named.Add(column.Column.Index);
            if (mapping.Need is { } need && mapping.Role is (ColumnRole.Importance or ColumnRole.Satisfaction) && !needs.Contains(need))
            {
                log.Add(DiagnosticCatalogue.RatingColumnUnknown, $"The column {column.Shown} rates '{need}', which the map does not have; it is left out.", 1, column.Column.Index + 1);
            }
            else
            {
                bound.Add(new BoundColumn(mapping, column.Column.Index));
            }
        }

        string[] unnamed = [.. columns.Where(column => !named.Contains(column.Column.Index)).Select(column => column.Shown)];
        if (unnamed.Length > 0)
        {
            log.Add(DiagnosticCatalogue.ColumnsIgnored, $"Not read, since the column map does not name them: {Counted.Of(unnamed.Length, "column")}, {TableColumn.Listed(unnamed)}.", 1);
        }

        return bound;
    }

    /// <summary>Without a weight every figure would be another; without another column the rest stands. A column that is not read is not missed.</summary>
    private static void Missing(ColumnMapping mapping, DiagnosticLog log)
    {
        string name = FormattableString.Invariant($"'{mapping.Column}'{(mapping.Occurrence == 1 ? "" : $" ({mapping.Occurrence})")}");
        if (mapping.Role == ColumnRole.Weight)
        {
            log.Add(DiagnosticCatalogue.ColumnMissing, $"There is no column {name}, which the column map says holds the weights.", 1);
        }
        else if (mapping.Role != ColumnRole.Ignored || mapping.Variable is not null)
        {
            log.Add(DiagnosticCatalogue.MappedColumnMissing, $"There is no column {name}, which the column map has as {RoleOf(mapping)}.", 1);
        }
    }

    private static string RoleOf(ColumnMapping mapping) => $"{MemberWords.Of(mapping.Role)}{(mapping.Need is { } need ? $" of '{need}'" : "")}";
}
