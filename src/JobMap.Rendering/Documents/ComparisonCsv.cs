using System.Text;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>A comparison as a table for machines and spreadsheets: one row a difference, figures unrounded.</summary>
internal static class ComparisonCsv
{
    private const string Header = "outcome,statement,a,b,opportunity_a,opportunity_b,answered_a,answered_b,difference,lower,upper,p,adjusted_p,significant,"
        + "equivalence_margin,equivalence_p,equivalence_adjusted_p,equivalent,reason";

    public static string Of(OpportunityComparison comparison)
    {
        StringBuilder csv = new(Header + CsvText.LineEnd);
        foreach (OpportunityDifference difference in comparison.Differences)
        {
            csv.AppendJoin(',', Fields(difference)).Append(CsvText.LineEnd);
        }

        return csv.ToString();
    }

    private static string[] Fields(OpportunityDifference difference) =>
    [
        CsvText.Of(difference.Need.Id.Value),
        CsvText.Of(difference.Need.Statement),
        CsvText.Of(difference.A),
        CsvText.Of(difference.B),
        Figures.Exact(difference.ScoreA?.Opportunity),
        Figures.Exact(difference.ScoreB?.Opportunity),
        Whole(difference.ScoreA?.AnsweredBoth),
        Whole(difference.ScoreB?.AnsweredBoth),
        Figures.Exact(difference.Difference),
        Figures.Exact(difference.Interval?.Lower),
        Figures.Exact(difference.Interval?.Upper),
        Figures.Exact(difference.P),
        Figures.Exact(difference.AdjustedP),
        YesNo(difference.IsSignificant),
        Figures.Exact(difference.Equivalence?.Margin),
        Figures.Exact(difference.Equivalence?.P),
        Figures.Exact(difference.Equivalence?.AdjustedP),
        YesNo(difference.Equivalence?.IsEquivalent),
        CsvText.Of(difference.Reason),
    ];

    private static string Whole(long? value) => value is null ? "" : Figures.Whole(value);

    private static string YesNo(bool? value) => value switch { null => "", true => "true", false => "false" };
}
