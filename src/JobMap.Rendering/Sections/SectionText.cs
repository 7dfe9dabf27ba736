using System.Text;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Sections;

/// <summary>Sections as text for a terminal, tables aligned.</summary>
internal static class SectionText
{
    public static string Of(IEnumerable<Section> sections)
    {
        StringBuilder text = new();
        foreach (Section section in sections)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(CleanText.Line(section.Title)).Append('\n');
            Lines(text, section.Lead);
            if (section.HasTable)
            {
                Table(text, section.Table!);
            }

            Lines(text, section.Notes);
        }

        return text.ToString();
    }

    private static void Lines(StringBuilder text, IEnumerable<string> sentences)
    {
        foreach (string sentence in sentences)
        {
            text.Append("  ").Append(CleanText.Line(sentence)).Append('\n');
        }
    }

    private static void Table(StringBuilder text, SectionTable table)
    {
        string[][] rows = [[.. table.Columns.Select(column => CleanText.Line(column.Heading))], .. table.Rows.Select(row => row.Select(CleanText.Line).ToArray())];
        int[] widths = [.. table.Columns.Select((_, column) => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            IEnumerable<string> cells = row.Select((cell, column) => table.Columns[column].IsFigure ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            text.Append($"  {string.Join("  ", cells)}".TrimEnd()).Append('\n');
        }
    }
}
