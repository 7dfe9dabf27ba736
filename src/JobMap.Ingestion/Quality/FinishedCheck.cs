using System.Globalization;
using JobMap.Ingestion.Tables;
using JobMap.Ingestion.Values;

namespace JobMap.Ingestion.Quality;

/// <summary>Respondents who did not come to the end: blank, 0, false and no, or a percentage between 1 and 100. A 1 alone says yes, and a date does too.</summary>
internal sealed class FinishedCheck(int? finished) : IRowCheck
{
    private static readonly HashSet<string> No = new(StringComparer.Ordinal) { "0", "false", "no", "nee", "n", "f", "unfinished", "not finished", "incomplete", "partial" };

    public AnswerQualityCheck Check => AnswerQualityCheck.Unfinished;

    public string? Limitation => finished is null ? "no column that tells who came to the end" : null;

    public bool Flags(TableReader table, ReadOnlySpan<byte> codes)
    {
        if (finished is not { } index)
        {
            return false;
        }

        ReadOnlySpan<byte> cell = table.GetSpan(index);
        if (cell is [(byte)'1'] || cell.SequenceEqual("True"u8) || cell.SequenceEqual("100"u8))
        {
            return false;
        }

        if (CellText.Of(cell) is not { } text)
        {
            return true;
        }

        return No.Contains(LabelText.Normalised(text))
            || (double.TryParse(text.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double percent) && percent is > 1 and < 100);
    }
}
