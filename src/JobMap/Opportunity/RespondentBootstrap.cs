using JobMap.Internals;

namespace JobMap.Opportunity;

/// <summary>
/// The paired bootstrap: each resample draws as many respondents as there are, with replacement, and scores all outcomes on the same draw,
/// so that what varies together stays together. Source: Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 6.
/// </summary>
internal static class RespondentBootstrap
{
    /// <summary>
    /// Resampled scores in points, one row a resample, one column an outcome. A resample in which nobody rated an outcome gives it 0 points,
    /// the least there is.
    /// </summary>
    public static double[] Resample(TopBoxIndicators[] outcomes, int respondents, int resamples, ulong seed)
    {
        double[] scores = new double[resamples * outcomes.Length];
        byte[] weights = new byte[respondents];
        for (int b = 0; b < resamples; b++)
        {
            Draw(weights, new RandomStream(seed, (ulong)b));
            for (int j = 0; j < outcomes.Length; j++)
            {
                scores[(b * outcomes.Length) + j] = Score(outcomes[j], weights);
            }
        }

        return scores;
    }

    /// <summary>How often each respondent is drawn. A single one drawn more than 255 times of n is as good as impossible, and checked.</summary>
    private static void Draw(byte[] weights, RandomStream random)
    {
        Array.Clear(weights);
        for (int draw = 0; draw < weights.Length; draw++)
        {
            checked
            {
                weights[random.NextInt32(weights.Length)]++;
            }
        }
    }

    private static double Score(TopBoxIndicators outcome, byte[] weights)
    {
        long importanceAnswered = MaskedSum.Of(weights, outcome.ImportanceAnswered);
        long satisfactionAnswered = MaskedSum.Of(weights, outcome.SatisfactionAnswered);
        if (importanceAnswered == 0 || satisfactionAnswered == 0)
        {
            return 0;
        }

        TopBoxCounts counts = new(
            importanceAnswered, MaskedSum.Of(weights, outcome.ImportanceTop),
            satisfactionAnswered, MaskedSum.Of(weights, outcome.SatisfactionTop), 0, 0, 0, 0);
        return Math.Max(counts.UnflooredOpportunity, counts.Importance);
    }
}
