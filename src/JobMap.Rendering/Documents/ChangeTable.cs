using System.Text;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>The differences of two job maps in lines and rows.</summary>
internal static class ChangeTable
{
    public static string Text(UniversalJobMapDiff diff)
    {
        if (diff.IsEmpty)
        {
            return "no differences\n";
        }

        StringBuilder text = new();
        string? group = null;
        foreach (JobMapChange change in diff.Changes)
        {
            string place = GroupOf(change.ToPlace ?? change.FromPlace ?? "");
            if (place != group)
            {
                text.Append(CleanText.Line(place)).Append('\n');
                group = place;
            }

            text.Append("  ").Append(CleanText.Line(change.ToString())).Append('\n');
        }

        return text.ToString();
    }

    public static string Markdown(UniversalJobMapDiff diff)
    {
        StringBuilder table = new("| change | subject | id | member | before | after | from | to |\n|---|---|---|---|---|---|---|---|\n");
        foreach (JobMapChange change in diff.Changes)
        {
            table.Append("| ").AppendJoin(" | ", Cells(change).Select(cell => MarkdownText.Of(cell ?? ""))).Append(" |\n");
        }

        return table.ToString();
    }

    public static string Csv(UniversalJobMapDiff diff)
    {
        StringBuilder table = new("kind,subject,id,member,before,after,from,to" + CsvText.LineEnd);
        foreach (JobMapChange change in diff.Changes)
        {
            table.AppendJoin(',', Cells(change).Select(CsvText.Of)).Append(CsvText.LineEnd);
        }

        return table.ToString();
    }

    /// <summary>The list a place is in: "step plan" of "step plan[1]".</summary>
    private static string GroupOf(string place) => place.EndsWith(']') ? place[..place.LastIndexOf('[')] : place;

    private static string?[] Cells(JobMapChange change) =>
        [Name(change.Kind.ToString()), Name(change.Subject.ToString()), change.Id, change.Member, change.Before, change.After, change.FromPlace, change.ToPlace];

    private static string Name(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
