using JobMap.Segmentation.Clusters;
using JobMap.Surveys;

namespace JobMap.Segmentation.Answers;

/// <summary>The measure of new respondents on the outcomes that others were analysed on, filled with the means of those.</summary>
internal sealed class FilledAnswers
{
    public FilledAnswers(IReadOnlyList<NeedId> outcomes, SurveyResponses responses, IRespondentMeasure measure, SegmentationOptions options, double[] means)
    {
        double?[][] measured = [.. outcomes.Select(outcome => AnswerPreparation.MeasureAll(responses, outcome, measure))];
        Rows = [.. Enumerable.Range(0, responses.Respondents).Where(row => measured.Count(values => values[row] is not null) >= Math.Max(1, (options.MinimumAnswered * measured.Length) - 1e-9))];
        Filled = measured.Sum(values => Rows.Count(row => values[row] is null));
        Data = new DataMatrix(Rows.Length, measured.Length, [.. Rows.SelectMany(row => measured.Select((values, column) => values[row] ?? means[column]))]);
    }

    /// <summary>Who answered enough.</summary>
    public int[] Rows { get; }

    /// <summary>How many values are means.</summary>
    public int Filled { get; }

    /// <summary>The measure, one row each of them.</summary>
    public DataMatrix Data { get; }
}
