using System.Globalization;

namespace JobMap.Tests.Samples;

/// <summary>Figures of numpy and scipy that lie beside the tests as CSV files; the command that wrote a file stands in its head.</summary>
internal static class ReferenceFigures
{
    /// <summary>The rows of a file, each a dictionary by column.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Of(string file, string folder = "Opportunity")
    {
        string[] lines = [.. File.ReadLines(Repository.PathOf(Path.Combine("tests", "JobMap.Tests", folder, "References", file))).Where(line => !line.StartsWith('#'))];
        string[] header = lines[0].Split(',');
        Dictionary<string, string>[] rows = [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second))];
        return rows.Length > 0 ? rows : throw new InvalidDataException($"{file} has no rows.");
    }

    public static double Number(this Dictionary<string, string> row, string column) => double.Parse(row[column], CultureInfo.InvariantCulture);

    /// <summary>The nine cells of a folded histogram.</summary>
    public static long[] Cells(this Dictionary<string, string> row) => [.. Enumerable.Range(0, 9).Select(k => long.Parse(row[$"cell{k}"], CultureInfo.InvariantCulture))];
}
