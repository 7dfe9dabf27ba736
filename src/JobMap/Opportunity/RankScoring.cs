using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>Ranks the scores of one group, and judges the ranks where respondents are at hand.</summary>
internal static class RankScoring
{
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
        RespondentBootstrap resampled = new([.. scored.Select(i => TopBoxIndicators.Of(responses, scores[i].Outcome.Id))], responses.Respondents, options.Resamples, options.Seed);
        TopRanks tops = new(scored.Length, options.Top);
        RankInterval[]? ranks = null;
        if (options.Resamples < RankConfidenceSet.LeastResamples(options.Level))
        {
            resampled.ForEachBlock(tops.Add);
        }
        else
        {
            ranks = RankConfidenceSet.Marginal(points, [.. scored.Select(i => scores[i].Interval!.Value)], resampled, options.Level, tops.Add);
        }

        double[] probabilities = tops.ProbabilityTop;
        for (int j = 0; j < scored.Length; j++)
        {
            scores[scored[j]] = scores[scored[j]] with { ProbabilityTop = probabilities[j], RankInterval = ranks?[j] };
        }

        return scores;
    }
}
