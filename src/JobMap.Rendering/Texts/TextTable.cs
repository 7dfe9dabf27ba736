using System.Text;

namespace JobMap.Rendering.Texts;

/// <summary>Rows of cells as aligned lines of text: figures to the right, words to the left, two spaces between columns, none at the end of a line.</summary>
internal static class TextTable
{
    public static void Append(StringBuilder text, IReadOnlyList<string[]> rows, Func<int, bool> isWords, string indent = "")
    {
        string[][] clean = [.. rows.Select(row => Array.ConvertAll(row, CleanText.Line))];
        int[] widths = [.. Enumerable.Range(0, clean[0].Length).Select(column => clean.Max(row => row[column].Length))];
        foreach (string[] row in clean)
        {
            IEnumerable<string> cells = row.Select((cell, column) => isWords(column) ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            text.Append($"{indent}{string.Join("  ", cells)}".TrimEnd()).Append('\n');
        }
    }
}
