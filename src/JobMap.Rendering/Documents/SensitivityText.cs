using System.Text;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>A sensitivity as tables for a terminal.</summary>
internal static class SensitivityText
{
    public static string Of(OpportunitySensitivity sensitivity)
    {
        StringBuilder text = new();
        Table(text, [SensitivityFacts.RankingHeadings(sensitivity), .. SensitivityFacts.Rankings(sensitivity)], 1, 2);
        text.Append('\n');
        Table(text,
        [
            [.. SensitivityFacts.RankHeadings(sensitivity), "outcome"],
            .. sensitivity.Outcomes.Select(outcome => (string[])[.. SensitivityFacts.Ranks(outcome), SensitivityFacts.Outcome(outcome)]),
        ], sensitivity.Variants.Count + 2);
        return text.Append('\n').AppendJoin('\n', SensitivityFacts.Method(sensitivity)).Append('\n').ToString();
    }

    private static void Table(StringBuilder text, string[][] rows, params int[] words) => TextTable.Append(text, rows, words.Contains);
}
