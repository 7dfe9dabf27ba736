using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion.Reading;

/// <summary>What a report has to say as diagnostics: answers that are missing, respondents that are flagged or excluded.</summary>
internal static class ReportNotes
{
    public static void Add(IngestionReport report, DiagnosticLog log)
    {
        AddMissing(report, log);
        foreach (AnswerQualityReport check in report.Checks.Where(check => check.Flagged > 0))
        {
            string lines = $"{(check.Lines.Count == 1 ? "line" : "lines")} {string.Join(", ", check.Lines.Take(10))}{(check.Flagged > Math.Min(10, check.Lines.Count) ? ", …" : "")}";
            string excluded = check.Excluded == 0 ? "none is excluded for it" : check.Excluded == check.Flagged ? "all are excluded" : FormattableString.Invariant($"{check.Excluded} excluded for it");
            log.Add(DiagnosticCatalogue.RespondentsFlagged, FormattableString.Invariant($"{WhatIsFound(check.Check)}: {Counted.Of(check.Flagged, "row")} of {report.RowsRead}, {excluded} ({lines})."));
        }
    }

    private static void AddMissing(IngestionReport report, DiagnosticLog log)
    {
        long blank = report.Columns.Sum(column => column.Blank);
        long dontKnow = report.Columns.Sum(column => column.DontKnow);
        long notApplicable = report.Columns.Sum(column => column.NotApplicable);
        long code = report.Columns.Sum(column => column.MissingCode) + dontKnow + notApplicable;
        if (blank + code > 0)
        {
            long cells = report.RowsKept * report.Columns.Count;
            string reasons = dontKnow + notApplicable == 0 ? "" : FormattableString.Invariant($", of which {dontKnow} \"don't know\" and {notApplicable} \"not applicable\"");
            log.Add(DiagnosticCatalogue.RatingsMissing, FormattableString.Invariant($"Missing: {blank + code} of {cells} ratings, {blank} of them blank and {code} with a code for no answer{reasons}."));
        }
    }

    private static string WhatIsFound(AnswerQualityCheck check) => check switch
    {
        AnswerQualityCheck.Preview => "Previews or tests",
        AnswerQualityCheck.Duplicate => "Respondents who answered before",
        AnswerQualityCheck.Unfinished => "Respondents who did not come to the end",
        AnswerQualityCheck.TrapQuestion => "A trap question answered wrong",
        AnswerQualityCheck.Speeding => "Answered too fast",
        _ => "All ratings the same (straight-lining)",
    };
}
