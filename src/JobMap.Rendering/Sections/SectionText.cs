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

    private static void Table(StringBuilder text, SectionTable table) =>
        TextTable.Append(text, [[.. table.Columns.Select(column => column.Heading)], .. table.Rows], column => !table.Columns[column].IsFigure, "  ");
}
