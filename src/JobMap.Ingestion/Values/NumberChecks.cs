using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Values;

/// <summary>Says what the numbers of a column that are not on its scale may be: another scale, other codes of the choices, codes for no answer.</summary>
internal static class NumberChecks
{
    private static readonly string[] UsualScales = ["0..4", "-2..2", "0..5", "0..6", "1..7", "-3..3", "1..10", "0..10"];

    private static readonly HashSet<int> UsualCodes = [8, 9, 77, 88, 97, 98, 99, 777, 888, 997, 998, 999, -1, -7, -8, -9, -77, -88, -97, -98, -99, -999];

    public static void Check(ColumnMapping mapping, CellSample sample, RatingScale scale, List<ValueMessage> messages)
    {
        CheckPositions(mapping, sample, scale, messages);
        int[] beyond = [.. sample.Numbers.Where(number => !scale.Contains(number))];
        if (beyond.Length == 0 || CheckRun(mapping, sample, scale, messages))
        {
            return;
        }

        int[] strange = [.. beyond.Where(number => !UsualCodes.Contains(number))];
        int[] codes = [.. beyond.Except(strange)];
        if (strange.Length > 0)
        {
            codes = CheckOtherScale(mapping, sample, scale, strange, codes, messages);
        }

        if (codes.Length > 0)
        {
            messages.Say(DiagnosticCatalogue.NoAnswerCodesSuspected,
                $"The column '{mapping.Column}' has {Listed(codes)}, which {(codes.Length == 1 ? "is" : "are")} not on {scale} and left out as outside the scale.");
        }
    }

    private static void CheckPositions(ColumnMapping mapping, CellSample sample, RatingScale scale, List<ValueMessage> messages)
    {
        if (sample.Positions.Count > 0 && (sample.Positions.Min < 1 || sample.Positions.Max > scale.Points))
        {
            messages.Say(DiagnosticCatalogue.AnswersOnOtherScale,
                $"The column '{mapping.Column}' has answer options A{sample.Positions.Min} to A{sample.Positions.Max}, and {scale} has {scale.Points} points, read from A1; name the scale that was asked, or give the options ratings by a codebook in the column map.");
        }
    }

    /// <summary>As many numbers in a row as the scale has points, none of them where the scale has its own: what a tool numbers its choices from.</summary>
    private static bool CheckRun(ColumnMapping mapping, CellSample sample, RatingScale scale, List<ValueMessage> messages)
    {
        bool isRun = sample.Numbers.Count == scale.Points && sample.Numbers.Max - sample.Numbers.Min + 1 == scale.Points
            && (sample.Numbers.Min == 0 || !sample.Numbers.Any(scale.Contains)) && Math.Abs(sample.Numbers.Max) <= 1000 && Math.Abs(sample.Numbers.Min) <= 1000;
        if (isRun)
        {
            messages.Say(DiagnosticCatalogue.AnswersOnOtherScale,
                $"The numbers of the column '{mapping.Column}' are {sample.Numbers.Min} to {sample.Numbers.Max}, as many as {scale} has points, and are not read on it. If {sample.Numbers.Max} says most, give the column the scale {sample.Numbers.Min}..{sample.Numbers.Max} in the column map; if it says least, {sample.Numbers.Max}..{sample.Numbers.Min}.");
        }

        return isRun;
    }

    /// <summary>Gives back the numbers that the other scale does not explain either and that may be codes.</summary>
    private static int[] CheckOtherScale(ColumnMapping mapping, CellSample sample, RatingScale scale, int[] strange, int[] codes, List<ValueMessage> messages)
    {
        int lowest = Math.Min(strange[0], Math.Max(scale.Minimum, sample.Numbers.Min));
        int highest = Math.Max(strange[^1], Math.Min(scale.Maximum, sample.Numbers.Max));
        while (codes.Contains(highest + 1))
        {
            highest++;
        }

        while (codes.Contains(lowest - 1))
        {
            lowest--;
        }

        RatingScale? other = UsualScales.Select(RatingScale.Parse).Where(usual => usual.Contains(lowest) && usual.Contains(highest)).OrderBy(usual => usual.Minimum == Math.Min(lowest, 1) ? 0 : 1).FirstOrDefault();
        int[] outside = [.. sample.Numbers.Where(number => !scale.Contains(number) && number >= lowest && number <= highest)];
        messages.Say(DiagnosticCatalogue.AnswersOnOtherScale,
            $"The column '{mapping.Column}' has {Listed(outside)}, which {(outside.Length == 1 ? "is" : "are")} not on {scale} and left out as outside the scale. {(other is null ? "Name the scale that was asked, or give the numbers ratings by a codebook in the column map." : $"If another scale was asked, name it, such as --scale {other}; if that says that there is no answer, name it as a code.")}");
        return [.. codes.Where(code => code < lowest || code > highest)];
    }

    private static string Listed(int[] numbers) => numbers.Length == 1 ? FormattableString.Invariant($"{numbers[0]}")
        : FormattableString.Invariant($"{string.Join(", ", numbers.Take(Math.Min(numbers.Length - 1, 9)))} and {(numbers.Length > 10 ? $"{numbers.Length - 9} more" : $"{numbers[^1]}")}");
}
