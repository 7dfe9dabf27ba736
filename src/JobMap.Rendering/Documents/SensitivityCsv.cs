using System.Text;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>A sensitivity as a table for machines and spreadsheets: one row an outcome and ranking, figures unrounded.</summary>
internal static class SensitivityCsv
{
    private const string Header = "outcome,statement,definition,missing,respondents,opportunity,rank,bands,best_rank,worst_rank,tau,top_kept,reason";

    public static string Of(OpportunitySensitivity sensitivity)
    {
        StringBuilder csv = new(Header + CsvText.LineEnd);
        foreach (OutcomeSensitivity outcome in sensitivity.Outcomes)
        {
            foreach (SensitivityPlacement placement in outcome.Placements)
            {
                csv.AppendJoin(',', Fields(outcome, placement)).Append(CsvText.LineEnd);
            }
        }

        return csv.ToString();
    }

    private static string[] Fields(OutcomeSensitivity outcome, SensitivityPlacement placement) =>
    [
        CsvText.Of(outcome.Need.Id.Value),
        CsvText.Of(outcome.Need.Statement),
        CsvText.Of(placement.Variant.Definition.Name),
        CsvText.Of(placement.Variant.Missing.Name),
        Whole(placement.Variant.Respondents),
        Figures.Exact(placement.Opportunity),
        Whole(placement.Rank),
        CsvText.Of(string.Join(';', placement.Bands.Select((band, b) => $"{placement.Variant.Profiles[b].Name}:{band}"))),
        Whole(outcome.BestRank),
        Whole(outcome.WorstRank),
        Figures.Exact(placement.Variant.KendallTau),
        Whole(placement.Variant.TopKept),
        CsvText.Of(placement.Reason),
    ];

    private static string Whole(long? value) => value is null ? "" : Figures.Whole(value);
}
