using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Sections;

/// <summary>Sections inside a page, a level below its own headings.</summary>
internal static class SectionHtml
{
    public static void Write(MarkupWriter html, IEnumerable<Section> sections)
    {
        foreach (Section section in sections)
        {
            html.Leaf("h3", section.Title, ("dir", "auto"));
            Paragraphs(html, section.Lead);
            if (section.HasTable)
            {
                Table(html, section.Title, section.Table!);
            }

            Paragraphs(html, section.Notes);
        }
    }

    private static void Paragraphs(MarkupWriter html, IEnumerable<string> sentences)
    {
        foreach (string sentence in sentences)
        {
            html.Leaf("p", sentence, ("dir", "auto"));
        }
    }

    /// <summary>The first column names its row.</summary>
    private static void Table(MarkupWriter html, string title, SectionTable table)
    {
        html.Open("div", ("class", "jm-scroll"), ("role", "region"), ("aria-label", title), ("tabindex", "0")).Open("table", ("class", "jm-section-table")).Open("thead").Open("tr");
        foreach (SectionColumn column in table.Columns)
        {
            html.Leaf("th", column.Heading, ("scope", "col"), ("class", ClassOf(column)));
        }

        html.Close().Close().Open("tbody");
        foreach (string[] row in table.Rows)
        {
            html.Open("tr").Leaf("th", row[0], ("scope", "row"), ("dir", "auto"), ("class", ClassOf(table.Columns[0])));
            for (int column = 1; column < row.Length; column++)
            {
                html.Leaf("td", row[column], ("dir", table.Columns[column].IsFigure ? null : "auto"), ("class", ClassOf(table.Columns[column])));
            }

            html.Close();
        }

        html.Close().Close().Close();
    }

    private static string? ClassOf(SectionColumn column) => column.IsFigure ? "jm-n" : null;
}
