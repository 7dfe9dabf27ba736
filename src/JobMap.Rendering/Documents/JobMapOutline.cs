using System.Text;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>The steps, sub-steps and outcomes of a map as rows and as an outline.</summary>
internal static class JobMapOutline
{
    public static string Csv(UniversalJobMap map)
    {
        StringBuilder table = new("id,statement,step,step_id,step_name,sub_step_id,sub_step_name" + CsvText.LineEnd);
        foreach (JobStep step in map.Steps)
        {
            if (step.Outcomes.Count > 0 || step.SubSteps.Count == 0)
            {
                AddRows(table, step, null, step.Outcomes);
            }

            foreach (SubStep part in step.SubSteps)
            {
                AddRows(table, step, part, part.Outcomes);
            }
        }

        return table.ToString();
    }

    public static string Markdown(UniversalJobMap map)
    {
        StringBuilder outline = new($"# {MarkdownText.Of(map.Market.CoreJob.Text)}\n\nJob executor: {MarkdownText.Of(map.Market.JobExecutor)}\n");
        foreach (JobStep step in map.Steps)
        {
            outline.Append($"\n## {step.Kind}: {MarkdownText.Of(step.Name)} {{#{step.Id}}}\n");
            AddItems(outline, step.Outcomes);
            foreach (SubStep part in step.SubSteps)
            {
                outline.Append($"\n### {MarkdownText.Of(part.Name)} {{#{part.Id}}}\n");
                AddItems(outline, part.Outcomes);
            }
        }

        return outline.ToString();
    }

    private static void AddRows(StringBuilder table, JobStep step, SubStep? part, IReadOnlyList<DesiredOutcome> outcomes)
    {
        foreach (DesiredOutcome? outcome in outcomes.Count > 0 ? outcomes : (IEnumerable<DesiredOutcome?>)[null])
        {
            string?[] fields = [outcome?.Id.Value, outcome?.Statement.Text, UniversalSteps.NameOf(step.Kind), step.Id.Value, step.Name, part?.Id.Value, part?.Name];
            table.AppendJoin(',', fields.Select(CsvText.Of)).Append(CsvText.LineEnd);
        }
    }

    private static void AddItems(StringBuilder outline, IReadOnlyList<DesiredOutcome> outcomes)
    {
        outline.Append(outcomes.Count > 0 ? "\n" : "");
        foreach (DesiredOutcome outcome in outcomes)
        {
            outline.Append($"- {MarkdownText.Of(outcome.Statement.Text)} {{#{outcome.Id}}}\n");
        }
    }
}
