using System.Globalization;
using System.Text;

namespace JobMap.Benchmarks.Ratios;

/// <summary>The report as a table for people.</summary>
internal static class RatioText
{
    private static readonly string[] Header = ["name", "ratio", "target", "", "peer"];

    public static string Write(RatioReport report)
    {
        List<string[]> lines = [Header, .. report.Ratios.Select(Cells)];
        int[] widths = [.. Header.Select((_, column) => lines.Max(line => line[column].Length))];
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{report.Cpu}, {report.Runtime}; ratio = the peer's time / ours\n\n");
        foreach (string[] line in lines)
        {
            text.Append(string.Join("  ", line.Select((cell, column) => Aligned(cell, column, widths[column]))).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static string[] Cells(RatioRow row) =>
    [
        row.Name,
        row.Ratio?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-",
        row.Target.ToString("0.###", CultureInfo.InvariantCulture),
        row.Ratio is not { } ratio ? "not measured" : ratio >= row.Target ? "reached" : "missed",
        row.Reason is null ? row.Peer : $"{row.Peer}: {row.Reason}",
    ];

    private static string Aligned(string cell, int column, int width) => column is 1 or 2 ? cell.PadLeft(width) : cell.PadRight(width);
}
