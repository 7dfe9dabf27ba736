using System.Globalization;
using System.Text;
using JobMap.Journeys;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>The differences of two journeys in lines and rows.</summary>
internal static class JourneyChangeTable
{
    private const string Columns = "subject,id,lane,member,before,after,from,to,difference,lower,upper";

    public static string Text(JourneyDiff diff)
    {
        if (diff.IsEmpty)
        {
            return "no differences\n";
        }

        StringBuilder text = new();
        foreach (IGrouping<JourneyChangeSubject, JourneyChange> subject in diff.Changes.GroupBy(change => change.Subject))
        {
            Append(text, HeadingOf(subject.Key), subject.Select(change => change.ToString()));
        }

        Append(text, "planned before", diff.Realized.Select(touchpoint => touchpoint.ToString()).Concat(diff.StillPlanned.Select(touchpoint => $"{touchpoint}: still planned")));
        return text.ToString();
    }

    public static string Markdown(JourneyDiff diff)
    {
        string[] columns = ["change", .. Columns.Split(',')];
        StringBuilder table = new($"| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (JourneyChange change in diff.Changes)
        {
            table.Append("| ").AppendJoin(" | ", Cells(change).Select(cell => MarkdownText.Of(cell ?? "")).Concat(Figures(change))).Append(" |\n");
        }

        return table.ToString();
    }

    public static string Csv(JourneyDiff diff)
    {
        StringBuilder table = new($"kind,{Columns}{CsvText.LineEnd}");
        foreach (JourneyChange change in diff.Changes)
        {
            table.AppendJoin(',', Cells(change).Select(CsvText.Of).Concat(Figures(change))).Append(CsvText.LineEnd);
        }

        return table.ToString();
    }

    private static void Append(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length > 0)
        {
            text.Append(heading).Append('\n');
        }

        foreach (string line in all)
        {
            text.Append("  ").Append(CleanText.Line(line)).Append('\n');
        }
    }

    private static string HeadingOf(JourneyChangeSubject subject) => subject switch
    {
        JourneyChangeSubject.Journey => "journey",
        JourneyChangeSubject.Opportunity => "opportunities",
        JourneyChangeSubject.Overserved => "overserved",
        JourneyChangeSubject.MomentOfTruth => "moments of truth",
        JourneyChangeSubject.Leap => "leaps of faith",
        JourneyChangeSubject.Unplaced => "unplaced",
        _ => $"{Name(subject.ToString())}s",
    };

    private static string?[] Cells(JourneyChange change) =>
        [Name(change.Kind.ToString()), Name(change.Subject.ToString()), change.Id, change.Lane is { } lane ? Name(lane.ToString()) : null, change.Member, change.Before, change.After, change.FromStages, change.ToStages];

    private static IEnumerable<string> Figures(JourneyChange change) =>
        new[] { change.Difference, change.DifferenceInterval?.Lower, change.DifferenceInterval?.Upper }.Select(figure => figure?.ToString("R", CultureInfo.InvariantCulture) ?? "");

    private static string Name(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
