using JobMap.Internals;
using JobMap.Rendering.Sections;
using JobMap.Rendering.Texts;
using JobMap.Research;

namespace JobMap.Rendering;

/// <summary>
/// What research has found, as text. Every method is pure and the same in every culture. The names of the people interviewed are in none of them; what they said is, and it is encoded for the format so
/// that it can add no markup.
/// </summary>
public static class EvidenceRendering
{
    /// <summary>
    /// Tables for a terminal: the forces and whether they show demand, the themes and their saturation, the timeline, what is backed, by one interview alone or not at all, and the codebook; line ends
    /// are <c>\n</c>. The diagnostics are not in it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static string ToText(this EvidenceSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return SectionText.Of(EvidenceSections.Of(summary));
    }

    /// <summary>A Markdown document (CommonMark with tables), the diagnostics at its end; line ends are <c>\n</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static string ToMarkdown(this EvidenceSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return SectionMarkdown.Of("Research evidence", EvidenceSections.Of(summary), summary.Diagnostics);
    }

    /// <summary>
    /// A CSV table by RFC 4180 with a header and lines ending in CR LF: one row a job step, an outcome or a job, and whatever else is backed, with its items and interviews. <c>own</c> is what names a
    /// step itself, not its outcomes, and <c>pain</c> what names an outcome or a job as a pain; they are empty where there is no such part.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static string ToCsv(this EvidenceSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return CsvTable.Of("kind,id,text,items,interviews,items_without_interview,own_items,own_interviews,pain_items,pain_interviews",
        [
            .. summary.Steps.Select(step => Row("step", step.Id.Value, step.Name, step.All, step.Own, null)),
            .. summary.Needs.Select(need => Row(EnumNames.NameOf(need.Kind), need.Id.Value, need.Statement, need.All, null, need.Pains)),
            .. summary.Others.Select(other => Row(EnumNames.NameOf(other.Target.Kind), other.Target.Id, null, other.Counts, null, null)),
        ]);
    }

    private static string[] Row(string kind, string id, string? text, EvidenceCounts all, EvidenceCounts? own, EvidenceCounts? pains) =>
    [
        kind, CsvText.Of(id), CsvText.Of(text), Figures.Whole(all.Items), Figures.Whole(all.Interviews), Figures.Whole(all.ItemsWithoutInterview),
        Cell(own?.Items), Cell(own?.Interviews), Cell(pains?.Items), Cell(pains?.Interviews),
    ];

    private static string Cell(int? count) => count is null ? "" : Figures.Whole(count);
}
