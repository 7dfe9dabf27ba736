using JobMap.Diagnostics;
using JobMap.Segmentation.Clusters;
using JobMap.Surveys;

namespace JobMap.Segmentation.Answers;

/// <summary>
/// From answers to a table without gaps. An outcome is analysed where at least half of the respondents rated both its importance and its satisfaction and those looked at differ on it; a respondent is looked at
/// who rated both for at least <see cref="SegmentationOptions.MinimumAnswered"/> of the outcomes; a gap is filled with the mean of the outcome. Survey weights are ignored: clusters speak of the people asked.
/// </summary>
internal static class AnswerPreparation
{
    /// <summary>The least share of the respondents who rated both, for an outcome to be analysed.</summary>
    public const double LeastShare = 0.5;

    public static PreparedAnswers Of(UniversalJobMap map, SurveyResponses responses, IRespondentMeasure measure, SegmentationOptions options)
    {
        List<Diagnostic> diagnostics = [];
        NeedId[] asked = [.. map.Outcomes.Select(outcome => (NeedId)outcome.Id).Where(responses.Needs.Contains)];
        double?[][] measured = Array.ConvertAll(asked, outcome => MeasureAll(responses, outcome, measure));
        int[] answered = [.. Enumerable.Range(0, asked.Length).Where(place => IsAnswered(measured[place], asked[place], diagnostics))];
        int[] rows = [.. Enumerable.Range(0, responses.Respondents).Where(row =>
            answered.Length > 0 && answered.Count(place => measured[place][row] is not null) >= (options.MinimumAnswered * answered.Length) - 1e-9)];
        int[] varied = [.. answered.Where(place => IsVaried(measured[place], rows, asked[place], diagnostics))];
        double[] means = Array.ConvertAll(varied, place => rows.Select(row => measured[place][row]).Average() ?? 0);
        if (responses.WeightVariable is { } weight)
        {
            diagnostics.Add(DiagnosticCatalogue.SegmentWeightsIgnored.Create($"Segments were found without the weights '{weight}'."));
        }

        return new PreparedAnswers
        {
            Outcomes = Array.ConvertAll(varied, place => asked[place]),
            Rows = rows,
            Excluded = responses.Respondents - rows.Length,
            Filled = varied.Sum(place => rows.Count(row => measured[place][row] is null)),
            Means = means,
            Data = new DataMatrix(rows.Length, varied.Length, [.. rows.SelectMany(row => varied.Select((place, column) => measured[place][row] ?? means[column]))]),
            Diagnostics = diagnostics,
        };
    }

    /// <summary>The measure of every respondent; null where one of the two ratings is missing.</summary>
    public static double?[] MeasureAll(SurveyResponses responses, NeedId outcome, IRespondentMeasure measure)
    {
        ReadOnlySpan<byte> importance = responses.ImportanceOf(outcome);
        ReadOnlySpan<byte> satisfaction = responses.SatisfactionOf(outcome);
        double?[] values = new double?[responses.Respondents];
        for (int row = 0; row < values.Length; row++)
        {
            values[row] = importance[row] == 0 || satisfaction[row] == 0 ? null : measure.Of(importance[row], satisfaction[row]);
        }

        return values;
    }

    private static bool IsAnswered(double?[] measured, NeedId outcome, List<Diagnostic> diagnostics)
    {
        int count = measured.Count(value => value is not null);
        if (count > 0 && count >= LeastShare * measured.Length)
        {
            return true;
        }

        diagnostics.Add(DiagnosticCatalogue.SegmentOutcomeLeftOut.Create(FormattableString.Invariant(
            $"The outcome '{outcome}' was left out: {count} of {measured.Length} respondents rated both its importance and its satisfaction.")));
        return false;
    }

    private static bool IsVaried(double?[] measured, int[] rows, NeedId outcome, List<Diagnostic> diagnostics)
    {
        if (rows.Length == 0 || rows.Select(row => measured[row]).Where(value => value is not null).Distinct().Count() > 1)
        {
            return true;
        }

        diagnostics.Add(DiagnosticCatalogue.SegmentOutcomeLeftOut.Create($"The outcome '{outcome}' was left out: nobody differs on it."));
        return false;
    }
}
