using JobMap.Diagnostics;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Html;

/// <summary>Diagnostics in words, those of one id together: what it is about, each case, what to do.</summary>
internal static class FindingList
{
    /// <summary>More cases than this are shut away behind their number.</summary>
    private const int MostShown = 5;

    public static void Write(MarkupWriter html, string heading, IEnumerable<Diagnostic> diagnostics, string none)
    {
        html.Leaf("h3", heading);
        IGrouping<string, Diagnostic>[] groups = [.. diagnostics.GroupBy(diagnostic => diagnostic.Id).OrderByDescending(group => group.Max(diagnostic => diagnostic.Severity))];
        if (groups.Length == 0)
        {
            html.Leaf("p", none);
            return;
        }

        html.Open("ul", ("class", "jm-findings"));
        foreach (IGrouping<string, Diagnostic> group in groups)
        {
            Group(html, [.. group]);
        }

        html.Close();
    }

    private static void Group(MarkupWriter html, Diagnostic[] cases)
    {
        Diagnostic first = cases[0];
        string title = DiagnosticCatalogue.All.FirstOrDefault(descriptor => descriptor.Id == first.Id)?.Title ?? first.Id;
        html.Open("li").Open("p").Leaf("strong", title).Leaf("span", $"{first.Severity.ToString().ToLowerInvariant()}, {first.Id}", ("class", "jm-severity")).Close();
        bool shut = cases.Length > MostShown;
        if (shut)
        {
            html.Open("details").Leaf("summary", $"{cases.Length} cases");
        }

        html.Open("ul");
        foreach (Diagnostic diagnostic in cases)
        {
            string place = diagnostic.Location.ToString();
            html.Leaf("li", place.Length == 0 ? diagnostic.Message : $"{diagnostic.Message} ({place})");
        }

        html.Close();
        if (shut)
        {
            html.Close();
        }

        html.Leaf("p", first.Remedy).Close();
    }
}
