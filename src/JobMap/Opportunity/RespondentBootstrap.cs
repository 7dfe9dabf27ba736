using System.Runtime.CompilerServices;
using JobMap.Internals;

namespace JobMap.Opportunity;

/// <summary>
/// The paired bootstrap: each resample draws as many respondents as there are, with replacement, and scores all outcomes on the same draw,
/// so that what varies together stays together. Source: Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 6.
/// Its loops are compiled in full at once: a run of some thousand resamples is over before the runtime finds out that they are hot.
/// </summary>
internal static class RespondentBootstrap
{
    /// <summary>
    /// Resampled scores in points, one row a resample, one column an outcome. A resample in which nobody rated an outcome gives it 0 points,
    /// the least there is.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double[] Resample(TopBoxIndicators[] outcomes, int respondents, int resamples, ulong seed)
    {
        double[] scores = new double[resamples * outcomes.Length];
        byte[] weights = new byte[respondents];
        for (int b = 0; b < resamples; b++)
        {
            int heaviest = Draw(weights, new RandomStream(seed, (ulong)b));
            for (int j = 0; j < outcomes.Length; j++)
            {
                TopBoxCounts counts = WeightedCounts.Of(outcomes[j], weights, heaviest);
                scores[(b * outcomes.Length) + j] = counts.HasScore ? Math.Max(counts.UnflooredOpportunity, counts.Importance) : 0;
            }
        }

        return scores;
    }

    /// <summary>
    /// How often each respondent is drawn, and the most any one was. A single one drawn more than 255 times of n is as good as impossible,
    /// and checked.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Draw(byte[] weights, RandomStream random)
    {
        Array.Clear(weights);
        int heaviest = 0;
        for (int draw = 0; draw < weights.Length; draw++)
        {
            heaviest = Math.Max(heaviest, checked(++weights[random.NextInt32(weights.Length)]));
        }

        return heaviest;
    }
}
