using JobMap.Benchmarks.Studies;

namespace JobMap.Benchmarks.Naive;

/// <summary>
/// The paired bootstrap as a first draft would write it: draw respondents, put their rows together, filter and count; ranks by sorting.
/// It gives what the library judges ranks by: P(top k), and the marginal confidence sets of the ranks.
/// </summary>
internal static class NaiveBootstrap
{
    private const int TopBox = 4;

    public static List<NaiveRank> Run(List<AnswerRow> rows, int resamples, int top, double level, int seed)
    {
        Random random = new(seed);
        List<AnswerRow[]> respondents = [.. rows.GroupBy(row => row.Respondent).Select(own => own.ToArray())];
        double[] points = Scores(respondents);
        List<double[]> draws = [.. Enumerable.Range(0, resamples).Select(_ =>
            Scores([.. Enumerable.Range(0, respondents.Count).Select(_ => respondents[random.Next(respondents.Count)])]))];
        return [.. points.Select((score, j) =>
        {
            double probability = draws.Average(draw => draw.Count(other => other > draw[j]) < top ? 1.0 : 0.0);
            (int best, int worst) = Ranks(points, draws, j, level);
            return new NaiveRank(rows[j].Outcome, score, probability, best, worst);
        })];
    }

    private static double[] Scores(IEnumerable<AnswerRow[]> respondents) =>
        [.. respondents.SelectMany(own => own).GroupBy(row => row.Outcome).Select(rows =>
        {
            double importance = 10.0 * rows.Count(row => row.Importance >= TopBox) / rows.Count(row => row.Importance is not null);
            double satisfaction = 10.0 * rows.Count(row => row.Satisfaction >= TopBox) / rows.Count(row => row.Satisfaction is not null);
            return importance + Math.Max(importance - satisfaction, 0);
        })];

    private static (int Best, int Worst) Ranks(double[] points, List<double[]> draws, int j, double level)
    {
        double[] errors = [.. points.Select((_, k) => Deviation([.. draws.Select(draw => draw[j] - draw[k])]))];
        List<double> maxima = [.. draws.Select(draw => points.Select((point, k) =>
            errors[k] > 0 ? Math.Abs(draw[j] - draw[k] - (points[j] - point)) / errors[k] : 0).Max()).Order()];
        double critical = maxima[Math.Min(draws.Count - 1, (int)Math.Ceiling(level * (draws.Count + 1)) - 1)];
        int above = points.Where((point, k) => point - points[j] > critical * errors[k]).Count();
        int below = points.Where((point, k) => points[j] - point > critical * errors[k]).Count();
        return (above + 1, points.Length - below);
    }

    private static double Deviation(List<double> values)
    {
        double mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
    }
}
