using JobMap.Rendering.Texts;
using JobMap.Research;

namespace JobMap.Rendering.Sections;

/// <summary>What research backs: outcomes and jobs, those that one interview alone backs, those that nothing backs, job steps, and what is beside the map.</summary>
internal static class BackingSections
{
    public static IEnumerable<Section> Of(EvidenceSummary summary)
    {
        yield return Backed(summary);
        yield return Listed("Backed by one interview alone", "Every outcome and job that is backed is backed by two interviews or more.", summary.ThinNeeds,
            "Nobody else has confirmed them yet; what comes from no interview counts as one alone at most.");
        yield return Listed("Without evidence", "Every outcome and job is backed.", summary.NeedsWithoutEvidence, "That does not say that they do not matter: it may be that nobody was asked.");
        yield return Steps(summary);
        if (summary.Others.Count > 0)
        {
            yield return new Section("Beside the map") { Table = EvidenceSections.Table("backed", summary.Others.Select(other => (other.Target.ToString(), other.Counts))) };
        }
    }

    /// <summary>What most people brought up stands first.</summary>
    private static Section Backed(EvidenceSummary summary) => new("Outcomes and jobs with evidence")
    {
        Lead = summary.Needs.All(need => need.All.Items == 0) ? ["None is backed."] : [],
        Table = new SectionTable(
            [SectionColumn.Figure("interviews"), SectionColumn.Figure("items"), SectionColumn.Figure("as pain"), SectionColumn.Words("outcome or job")],
            [
                .. summary.Needs.Where(need => need.All.Items > 0).OrderByDescending(need => need.All.Interviews).ThenByDescending(need => need.All.Items).Select(need => (string[])
                [
                    Figures.Whole(need.All.Interviews), Figures.Whole(need.All.Items), Figures.Whole(need.Pains.Items), $"{need.Id}: {need.Statement}",
                ]),
            ]),
    };

    private static Section Listed(string title, string none, IReadOnlyList<NeedEvidence> needs, string note) => new(title)
    {
        Lead = needs.Count == 0 ? [none] : [],
        Table = new SectionTable([SectionColumn.Words("kind"), SectionColumn.Words("outcome or job")], [.. needs.Select(need => (string[])[Names.One(need.Kind), $"{need.Id}: {need.Statement}"])]),
        Notes = needs.Count == 0 ? [] : [note],
    };

    private static Section Steps(EvidenceSummary summary) => new("Job steps")
    {
        Lead = summary.Steps.Count == 0 ? ["The map has no steps."] : [],
        Table = new SectionTable(
            [SectionColumn.Words("step"), SectionColumn.Figure("interviews"), SectionColumn.Figure("items"), SectionColumn.Figure("of the step itself")],
            [.. summary.Steps.Select(step => (string[])[$"{step.Id}: {step.Name}", Figures.Whole(step.All.Interviews), Figures.Whole(step.All.Items), Figures.Whole(step.Own.Items)])]),
        Notes = summary.Steps.Count == 0 ? [] : ["A step is backed by what backs its outcomes too."],
    };
}
