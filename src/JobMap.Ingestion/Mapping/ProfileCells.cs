using System.Globalization;
using JobMap.Ingestion.Layouts;

namespace JobMap.Ingestion.Mapping;

/// <summary>Tells columns by which respondents can be split from free texts, dates and ids, by the cells of the sample.</summary>
internal static class ProfileCells
{
    private const int FewestAnswers = 4;
    private const int MostValues = 20;
    private const int LongestValue = 60;

    public static IReadOnlyList<string> Of(TableSample sample, int headerRecords, int index) =>
        [.. Enumerable.Range(headerRecords, Math.Max(0, sample.Records.Count - headerRecords)).Select(record => sample.Field(record, index))];

    /// <summary>Few different short values, each on average at least twice, and no dates.</summary>
    public static bool LookLikeProfile(IReadOnlyList<string> cells)
    {
        HashSet<string> values = new(StringComparer.Ordinal);
        int answers = 0;
        foreach (string cell in cells.Select(cell => cell.Trim()).Where(cell => cell.Length > 0))
        {
            answers++;
            if (cell.Length > LongestValue || (values.Add(cell) && (values.Count > MostValues || IsDate(cell))))
            {
                return false;
            }
        }

        return answers >= FewestAnswers && values.Count * 2 <= answers;
    }

    private static bool IsDate(string cell) =>
        cell.Length >= 8 && cell.AsSpan().IndexOfAny("-/:.") > 0 && char.IsAsciiDigit(cell[0]) && DateTime.TryParse(cell, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
