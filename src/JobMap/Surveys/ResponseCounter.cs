namespace JobMap.Surveys;

/// <summary>Counts the columns of one group of respondents into histograms.</summary>
internal static class ResponseCounter
{
    public static TallyGroup Count(SurveyResponses responses)
    {
        Dictionary<NeedId, JointHistogram> histograms = [];
        foreach (NeedId need in responses.Needs)
        {
            RatingColumns columns = responses.ColumnsOf(need);
            histograms[need] = new JointHistogram(
                responses.Scale, Cells(columns, responses.Weights, responses.Scale.Points + 1),
                RatingColumns.CountReasons(columns.ImportanceReasons), RatingColumns.CountReasons(columns.SatisfactionReasons));
        }

        return new TallyGroup(responses.Segment, responses.Respondents, histograms);
    }

    /// <summary>The same with the second moments.</summary>
    public static TallyGroup CountWithSecondMoments(SurveyResponses responses) => Count(responses).With(SecondMoments.From(responses));

    private static HistogramCells Cells(RatingColumns columns, long[]? weights, int side)
    {
        long[] counts = JointCounts.Of(columns.Importance, columns.Satisfaction, side - 1);
        return new HistogramCells(counts, weights is null ? null : Weigh(columns, weights, side));
    }

    private static WeightTotals[] Weigh(RatingColumns columns, long[] weights, int side)
    {
        WeightTotals[] totals = new WeightTotals[side * side];
        for (int r = 0; r < weights.Length; r++)
        {
            totals[(columns.Importance[r] * side) + columns.Satisfaction[r]] += WeightTotals.OfFixedPoint(weights[r]);
        }

        return totals;
    }
}
