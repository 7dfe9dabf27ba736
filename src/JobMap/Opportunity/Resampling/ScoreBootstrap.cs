using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>
/// Bootstrap intervals of one score. For a single need to resample respondents is to resample the table they fall into, so the joint histogram is
/// enough. Respondents with weights of their own fall into no such table: they themselves are drawn, by the draws that judge the ranks.
/// </summary>
internal static class ScoreBootstrap
{
    /// <summary>From a table, where all count alike.</summary>
    public static ConfidenceInterval Interval(JointHistogram histogram, double score, OpportunityOptions options)
    {
        (long[] cells, CellScore scoreOf) = TableOf(histogram, options);
        double[] resampled = HistogramBootstrap.Resample(cells, scoreOf, options.Resamples, options.Seed);
        return Interval(resampled, score, () => CellJackknife.Acceleration(cells, scoreOf), options);
    }

    /// <summary>From respondents, by their weights where these differ.</summary>
    public static ConfidenceInterval Interval(SurveyResponses responses, NeedId need, double score, OpportunityOptions options)
    {
        double[] resampled = new double[options.Resamples];
        int filled = 0;
        new DefinitionBootstrap(responses, [need], options).ForEachBlock(rows =>
        {
            rows.CopyTo(resampled.AsSpan(filled));
            filled += rows.Length;
        });
        return Interval(resampled, score, () => AccelerationOf(responses, need, options), options);
    }

    private static ConfidenceInterval Interval(double[] resampled, double score, Func<double> acceleration, OpportunityOptions options)
    {
        ConfidenceInterval interval = options.IntervalMethod == IntervalMethod.BootstrapBca
            ? BootstrapInterval.Bca(resampled, score, acceleration(), options.Level)
            : BootstrapInterval.Percentile(resampled, options.Level);
        return new ConfidenceInterval(Math.Min(score, interval.Lower), Math.Max(score, interval.Upper));
    }

    private static double AccelerationOf(SurveyResponses responses, NeedId need, OpportunityOptions options)
    {
        long[] weights = responses.HasUnequalWeights ? responses.Weights! : [.. Enumerable.Repeat(1L, responses.Respondents)];
        return RespondentJackknife.Acceleration(responses.ColumnsOf(need), weights, new RespondentScore(responses.Scale, options));
    }

    /// <summary>The cells that count under the policy, and the score of a table like theirs.</summary>
    private static (long[] Cells, CellScore Score) TableOf(JointHistogram histogram, OpportunityOptions options)
    {
        if (options.Definition.UsesMeans)
        {
            RatingCell[] given = RatingCell.Of(histogram);
            given = options.Missing == MissingAnswers.AvailableCase ? given : RatingCell.Pairs(given);
            return ([.. given.Select(cell => cell.Weight)], counts => MeanScore(given, counts, histogram.Scale.Points, options.Definition));
        }

        long[] folded = FoldedHistogram.Of(histogram);
        return (options.Missing == MissingAnswers.AvailableCase ? folded : FoldedHistogram.Pairs(folded), FoldedHistogram.ScoreOf(options.Definition));
    }

    /// <summary>Where importance or satisfaction has no answer, the least there is.</summary>
    private static double MeanScore(RatingCell[] cells, ReadOnlySpan<long> counts, int points, OpportunityDefinition definition)
    {
        RatingCell[] drawn = new RatingCell[cells.Length];
        for (int c = 0; c < drawn.Length; c++)
        {
            drawn[c] = cells[c] with { Weight = counts[c], Square = counts[c] };
        }

        MeanEstimates means = MeanEstimates.Of(drawn, points);
        return means.HasScore ? definition.PointOf(means.Shares) : definition.Minimum;
    }
}
