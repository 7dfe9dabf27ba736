using JobMap.Opportunity.Resampling;
using JobMap.Surveys;

namespace JobMap.Opportunity.Ranks;

/// <summary>Ranks the scores of one group, and judges the ranks where there is something to judge them by.</summary>
internal static class RankScoring
{
    public static IEnumerable<OpportunityScore> Rank(OpportunityScore[] scores, RankSource source, OpportunityOptions options, ResampledRows? also)
    {
        int[] scored = [.. Enumerable.Range(0, scores.Length).Where(i => scores[i].Opportunity is not null)];
        double[] points = [.. scored.Select(i => scores[i].Opportunity!.Value)];
        int[] ranks = new int[points.Length];
        Ranking.Rank(points, ranks);
        for (int j = 0; j < scored.Length; j++)
        {
            scores[scored[j]] = scores[scored[j]] with { Rank = ranks[j] };
        }

        ResampledScores? resampled = scored.Length == 0 ? null : source.Resampled([.. scored.Select(i => scores[i].Need.Id)]);
        return resampled is null ? scores : Judge(scores, scored, points, resampled, options, also);
    }

    /// <summary>Resamples of the respondents, all needs scored on the same draw.</summary>
    public static ResampledScores Resampled(SurveyResponses responses, IReadOnlyList<NeedId> needs, OpportunityOptions options) =>
        options.Definition == OpportunityDefinition.UlwickTopTwoBox && !responses.HasUnequalWeights
            ? new RespondentBootstrap([.. needs.Select(need => TopBoxIndicators.Of(responses, need, options.Missing))], responses.Respondents, options.Resamples, options.Seed)
            : new DefinitionBootstrap(responses, needs, options);

    private static OpportunityScore[] Judge(OpportunityScore[] scores, int[] scored, double[] points, ResampledScores resampled, OpportunityOptions options, ResampledRows? also)
    {
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
