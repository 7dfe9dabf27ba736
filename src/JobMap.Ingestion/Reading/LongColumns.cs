using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>The columns that a table with a row for each rating has to have.</summary>
internal sealed record LongColumns(int Respondent, int Need, RatingColumn Importance, RatingColumn Satisfaction)
{
    /// <summary>The columns of a plan; null, with the reason in the log, where one is not there.</summary>
    public static LongColumns? Of(ReadingPlan plan, DiagnosticLog log)
    {
        RatingColumn? importance = plan.Ratings.FirstOrDefault(column => column.Role == RatingRole.Importance && column.Need is null);
        RatingColumn? satisfaction = plan.Ratings.FirstOrDefault(column => column.Role == RatingRole.Satisfaction && column.Need is null);
        int? respondent = plan.Only(ColumnRole.Respondent)?.Index;
        int? need = plan.Only(ColumnRole.Need)?.Index;
        (string What, bool IsThere)[] needed = [("the respondent", respondent is not null), ("the outcome", need is not null), ("the importance", importance is not null), ("the satisfaction", satisfaction is not null)];
        foreach ((string what, _) in needed.Where(column => !column.IsThere))
        {
            log.Add(DiagnosticCatalogue.ColumnMissing, $"There is no column with {what} of each row.", 1);
        }

        return needed.All(column => column.IsThere) ? new LongColumns(respondent!.Value, need!.Value, importance!, satisfaction!) : null;
    }

    /// <summary>Counts the cells of a respondent's rows.</summary>
    public void Count(ReadOnlySpan<byte> codes)
    {
        for (int cell = 0; cell < codes.Length; cell++)
        {
            if (codes[cell] != CellCode.Absent)
            {
                (cell % 2 == 0 ? Importance : Satisfaction).Count(codes.Slice(cell, 1));
            }
        }
    }
}
