using JobMap.Rendering.Texts;
using JobMap.Research;

namespace JobMap.Rendering.Sections;

/// <summary>A summary of evidence in words and tables: forces, themes, saturation, timeline, what is backed and what is not, the codebook, and how it was counted.</summary>
internal static class EvidenceSections
{
    public static IEnumerable<Section> Of(EvidenceSummary summary) =>
    [
        All(summary), Forces(summary.Forces), Themes(summary), SaturationSections.Of(summary.Saturation), Timeline(summary),
        .. BackingSections.Of(summary), .. summary.Themes.Select(Entry), Method(summary),
    ];

    private static Section All(EvidenceSummary summary) => new($"{Names.Count(summary.All.Items, "item")} from {Names.Count(summary.All.Interviews, "interview")}")
    {
        Lead =
        [
            $"{Names.Count(summary.InterviewsHeld, "interview")} held, {Figures.Whole(summary.InterviewsHeld - summary.All.Interviews)} without evidence. "
                + $"{Names.Count(summary.Quotes, "quote")}, {Names.Count(summary.All.Items - summary.Quotes, "observation")}; "
                + $"{Names.Count(summary.All.ItemsWithoutInterview, "item")} from no interview, {Names.Count(summary.ItemsThatBackNothing, "item")} backing nothing.",
            $"{Figures.Whole(summary.Needs.Count(need => need.All.Items > 0))} of {Figures.Whole(summary.Needs.Count)} outcomes and jobs are backed, "
                + $"{Figures.Whole(summary.Steps.Count(step => step.All.Items > 0))} of {Names.Count(summary.Steps.Count, "job step")}.",
            "People are chosen for interviews, not drawn: a count says that something exists, not for how many customers.",
        ],
    };

    private static Section Forces(ForceBalance forces) => new("Forces of progress")
    {
        Lead = [Demand(forces), $"{Names.Count(forces.InterviewsWithPushAndPull, "interview")} with both push and pull; {Figures.Whole(forces.InterviewsHeldBack)} with anxiety or habit, which hold back."],
        Table = Table("force", forces.Forces.Select(entry => (Names.Of(entry.Force), entry.Counts))),
        Notes = ["The number of mentions is not the strength of a force."],
    };

    private static string Demand(ForceBalance forces)
    {
        IEnumerable<string> lacking = forces.Forces.Where(entry => entry.Force is ForceOfProgress.Push or ForceOfProgress.Pull && entry.Counts.Items == 0).Select(entry => Names.Of(entry.Force));
        return forces.HasPushAndPull ? "Demand is shown: there is push and there is pull." : $"No demand is shown, which needs push and pull: there is no evidence of {string.Join(" or ", lacking)}.";
    }

    private static Section Themes(EvidenceSummary summary) => new("Themes")
    {
        Lead = summary.Themes.Count == 0 ? ["The research has no themes."] : [],
        Table = Table("theme", summary.Themes.Select(theme => (theme.Name, theme.Counts))),
    };

    private static Section Timeline(EvidenceSummary summary) => new("Timeline of a switch")
    {
        Table = Table("stage", summary.Timeline.Select(entry => (Names.Of(entry.Stage), entry.Counts))),
        Notes = summary.StagesWithoutEvidence.Count == 0 ? [] : [$"Nobody spoke of: {string.Join(", ", summary.StagesWithoutEvidence.Select(Names.Of))}."],
    };

    private static Section Entry(ThemeEvidence theme) => new($"Codebook: {theme.Name} ({theme.Id})")
    {
        Lead = [.. ((string?[])[theme.Description, $"{Names.Count(theme.Counts.Items, "item")} from {Names.Count(theme.Counts.Interviews, "interview")}."]).OfType<string>()],
        Notes = [.. theme.Quotes.Select(quote => $"“{quote.Text}” ({quote.Id}{(quote.Interview is { } interview ? $", interview {interview}" : "")})")],
    };

    private static Section Method(EvidenceSummary summary) => new("Method")
    {
        Lead =
        [
            $"{Names.Count(summary.InterviewsHeld, "interview")}; 10 to 12 are usual, which is a guideline and no rule.",
            summary.Saturation.Order == InterviewOrder.ByDate ? "Interviews in the order of their days." : "Interviews in the order of the list, since not all of them have a day.",
            $"Choices: {summary.Options}.",
        ],
    };

    /// <summary>What there is evidence of, with its counts.</summary>
    internal static SectionTable Table(string heading, IEnumerable<(string Name, EvidenceCounts Counts)> rows) => new(
        [SectionColumn.Words(heading), SectionColumn.Figure("interviews"), SectionColumn.Figure("items")],
        [.. rows.Select(row => (string[])[row.Name, Figures.Whole(row.Counts.Interviews), Figures.Whole(row.Counts.Items)])]);
}
