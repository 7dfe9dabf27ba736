using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>Ranks the scores of one group, and judges the ranks where respondents are at hand.</summary>
internal static class RankScoring
{
    /// <summary>How many resampled scores are held at once: a gibibyte of them.</summary>
    private const long MaximumResampledScores = 1L << 27;

    public static IEnumerable<OpportunityScore> Rank(OpportunityScore[] scores, SurveyResponses? responses, OpportunityOptions options)
    {
        int[] scored = [.. Enumerable.Range(0, scores.Length).Where(i => scores[i].Opportunity is not null)];
        double[] points = [.. scored.Select(i => scores[i].Opportunity!.Value)];
        int[] ranks = new int[points.Length];
        Ranking.Rank(points, ranks);
        for (int j = 0; j < scored.Length; j++)
        {
            scores[scored[j]] = scores[scored[j]] with { Rank = ranks[j] };
        }

        return responses is null || scored.Length == 0 ? scores : Judge(scores, scored, points, responses, options);
    }

    private static OpportunityScore[] Judge(OpportunityScore[] scores, int[] scored, double[] points, SurveyResponses responses, OpportunityOptions options)
    {
        if ((long)options.Resamples * scored.Length > MaximumResampledScores)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{options.Resamples} resamples of {scored.Length} outcomes are more than the {MaximumResampledScores} scores that are held at once; ask for fewer resamples."),
                nameof(options));
        }

        TopBoxIndicators[] indicators = [.. scored.Select(i => TopBoxIndicators.Of(responses, scores[i].Need.Id))];
        double[] resampled = RespondentBootstrap.Resample(indicators, responses.Respondents, options.Resamples, options.Seed);
        double[] probabilities = Ranking.ProbabilityTop(resampled, scored.Length, options.Top);
        ConfidenceInterval[] intervals = [.. scored.Select(i => scores[i].Interval!.Value)];
        RankInterval[]? ranks = options.Resamples < RankConfidenceSet.LeastResamples(options.Level) ? null : RankConfidenceSet.Marginal(points, intervals, resampled, options.Level);
        for (int j = 0; j < scored.Length; j++)
        {
            scores[scored[j]] = scores[scored[j]] with { ProbabilityTop = probabilities[j], RankInterval = ranks?[j] };
        }

        return scores;
    }
}
