using JobMap.Ingestion.Layouts;
using JobMap.Internals;

namespace JobMap.Ingestion.Mapping;

/// <summary>A column of a table with what a column map calls it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Name">The name, or where there is none the text; null where it has neither, so that no map can name it.</param>
/// <param name="Occurrence">Which of the columns of that name it is, from 1.</param>
internal readonly record struct TableColumn(SurveyColumn Column, string? Name, int Occurrence)
{
    /// <summary>What a message calls it.</summary>
    public string Shown => Name is not { } name ? FormattableString.Invariant($"column {Column.Index + 1}") : name.Length <= 80 ? $"'{name}'" : $"'{name[..80]}…'";

    public string Question => Column.Text.Length > 0 ? Column.Text : Column.Name;

    public static IReadOnlyList<TableColumn> AllOf(DetectedLayout layout)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        return [.. layout.Columns.Select(column =>
        {
            string? name = !string.IsNullOrWhiteSpace(column.Name) ? column.Name.Trim() : !string.IsNullOrWhiteSpace(column.Text) ? column.Text.Trim() : null;
            string key = NameKey.Of(name ?? "");
            return new TableColumn(column, name, name is null ? 0 : seen[key] = seen.GetValueOrDefault(key) + 1);
        })];
    }

    public static string Listed(IReadOnlyCollection<string> names) => string.Join(", ", names.Take(10)) + (names.Count > 10 ? ", …" : "");
}
