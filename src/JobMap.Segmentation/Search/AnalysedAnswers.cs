using JobMap.Segmentation.Clusters;
using JobMap.Surveys;

namespace JobMap.Segmentation.Search;

/// <summary>
/// What segments are looked for in: per respondent who answered enough and per outcome, what his two ratings come to; what is missing is filled with the mean of the outcome. Weights play no part.
/// </summary>
internal sealed class AnalysedAnswers
{
    private AnalysedAnswers(NeedId[] outcomes, NeedId[] constant, int[] rows, int excluded, int filled, DataMatrix measures) =>
        (Outcomes, Constant, Rows, Excluded, Filled, Measures) = (outcomes, constant, rows, excluded, filled, measures);

    /// <summary>The outcomes analysed, in the order of the map.</summary>
    public NeedId[] Outcomes { get; }

    /// <summary>The outcomes that everybody answers alike, or nobody; they tell nobody apart and are left out.</summary>
    public NeedId[] Constant { get; }

    /// <summary>Which respondents of the answers are looked at.</summary>
    public int[] Rows { get; }

    /// <summary>How many answered too little.</summary>
    public int Excluded { get; }

    /// <summary>How many values are filled.</summary>
    public int Filled { get; }

    /// <summary>A row per respondent looked at, a column per outcome.</summary>
    public DataMatrix Measures { get; }

    /// <summary>The answers on the outcomes of a map.</summary>
    public static AnalysedAnswers Of(UniversalJobMap map, SurveyResponses responses, IRespondentMeasure measure, double minimumAnswered)
    {
        NeedId[] asked = [.. map.Outcomes.Select(outcome => (NeedId)outcome.Id).Where(responses.Needs.Contains)];
        double[][] measures = Array.ConvertAll(asked, outcome => MeasuresOf(responses, outcome, measure));
        bool[] varies = Array.ConvertAll(measures, column => column.Where(value => !double.IsNaN(value)).Distinct().Take(2).Count() == 2);
        NeedId[] kept = [.. asked.Where((_, o) => varies[o])];
        double[][] varying = [.. measures.Where((_, o) => varies[o])];
        int[] rows = [.. RowsOf(varying, responses.Respondents, minimumAnswered)];
        (DataMatrix matrix, int filled) = Filling(varying, rows, null);
        return new AnalysedAnswers(kept, [.. asked.Except(kept)], rows, responses.Respondents - rows.Length, filled, matrix);
    }

    /// <summary>Answers on outcomes that are known to vary, filled with means that are given, else with their own.</summary>
    /// <exception cref="ArgumentException">One of the outcomes was not asked for.</exception>
    public static AnalysedAnswers Of(IReadOnlyList<NeedId> outcomes, SurveyResponses responses, IRespondentMeasure measure, double minimumAnswered, IReadOnlyList<double>? means = null)
    {
        double[][] measures = [.. outcomes.Select(outcome => MeasuresOf(responses, outcome, measure))];
        int[] rows = [.. RowsOf(measures, responses.Respondents, minimumAnswered)];
        (DataMatrix matrix, int filled) = Filling(measures, rows, means);
        return new AnalysedAnswers([.. outcomes], [], rows, responses.Respondents - rows.Length, filled, matrix);
    }

    private static double[] MeasuresOf(SurveyResponses responses, NeedId outcome, IRespondentMeasure measure)
    {
        ReadOnlySpan<byte> importance = responses.ImportanceOf(outcome);
        ReadOnlySpan<byte> satisfaction = responses.SatisfactionOf(outcome);
        double[] measures = new double[importance.Length];
        for (int r = 0; r < measures.Length; r++)
        {
            measures[r] = importance[r] == 0 || satisfaction[r] == 0 ? double.NaN : measure.Of(importance[r], satisfaction[r]);
        }

        return measures;
    }

    private static IEnumerable<int> RowsOf(double[][] measures, int respondents, double minimumAnswered) =>
        Enumerable.Range(0, respondents).Where(row => measures.Length > 0 && measures.Count(column => !double.IsNaN(column[row])) >= Math.Max(1, (minimumAnswered * measures.Length) - 1e-9));

    private static (DataMatrix Matrix, int Filled) Filling(double[][] measures, int[] rows, IReadOnlyList<double>? means)
    {
        DataMatrix matrix = new(rows.Length, measures.Length);
        int filled = 0;
        for (int column = 0; column < measures.Length; column++)
        {
            double mean = means?[column] ?? rows.Select(row => measures[column][row]).Where(value => !double.IsNaN(value)).DefaultIfEmpty().Average();
            for (int r = 0; r < rows.Length; r++)
            {
                double value = measures[column][rows[r]];
                filled += double.IsNaN(value) ? 1 : 0;
                matrix.Values[(r * measures.Length) + column] = double.IsNaN(value) ? mean : value;
            }
        }

        return (matrix, filled);
    }
}
