using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>Ranks the scores of one group, and judges the ranks where respondents are at hand.</summary>
internal static class RankScoring
{
    public static IEnumerable<OpportunityScore> Rank(OpportunityScore[] scores, SurveyResponses? responses, OpportunityOptions options, ResampledRows? also)
    {
        int[] scored = [.. Enumerable.Range(0, scores.Length).Where(i => scores[i].Opportunity is not null)];
        double[] points = [.. scored.Select(i => scores[i].Opportunity!.Value)];
        int[] ranks = new int[points.Length];
        Ranking.Rank(points, ranks);
        for (int j = 0; j < scored.Length; j++)
        {
            scores[scored[j]] = scores[scored[j]] with { Rank = ranks[j] };
        }

        return responses is null || scored.Length == 0 ? scores : Judge(scores, scored, points, responses, options, also);
    }

    /// <summary>Resamples of the respondents, all needs scored on the same draw.</summary>
    public static ResampledScores Resampled(SurveyResponses responses, IReadOnlyList<NeedId> needs, OpportunityOptions options) =>
        options.Definition == OpportunityDefinition.UlwickTopTwoBox && !responses.HasUnequalWeights
            ? new RespondentBootstrap([.. needs.Select(need => TopBoxIndicators.Of(responses, need, options.Missing))], responses.Respondents, options.Resamples, options.Seed)
            : new DefinitionBootstrap(responses, needs, options);

    private static OpportunityScore[] Judge(OpportunityScore[] scores, int[] scored, double[] points, SurveyResponses responses, OpportunityOptions options, ResampledRows? also)
    {
        ResampledScores resampled = Resampled(responses, [.. scored.Select(i => scores[i].Need.Id)], options);
        TopRanks tops = new(scored.Length, options.Top);
        RankInterval[]? ranks = null;
        if (options.Resamples < RankConfidenceSet.LeastResamples(options.Level))
        {
            resampled.ForEachBlock(also + tops.Add);
        }
        else
        {
            ranks = RankConfidenceSet.Marginal(points, [.. scored.Select(i => scores[i].Interval!.Value)], resampled, options.Level, also + tops.Add);
        }

        double[] first = tops.ProbabilityFirst;
        double[] top = tops.ProbabilityTop;
        for (int j = 0; j < scored.Length; j++)
        {
            scores[scored[j]] = scores[scored[j]] with { ProbabilityFirst = first[j], ProbabilityTop = top[j], RankInterval = ranks?[j] };
        }

        return scores;
    }
}
