using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Opportunity.Resampling;

namespace JobMap.Coverage;

/// <summary>How often the bootstrap intervals miss, simulated: surveys drawn from the population, and each survey's table resampled.</summary>
internal static class BootstrapCoverage
{
    /// <summary>The misses of the percentile interval and of BCa.</summary>
    public static (Misses Percentile, Misses Bca) Of(Population population, int n, int surveys, int resamples, double level, ulong seed)
    {
        OpportunityDefinition definition = OpportunityDefinition.UlwickTopTwoBox;
        CellScore score = FoldedHistogram.ScoreOf(definition);
        double truth = ClosedFormCoverage.TruthOf(definition, population);
        Misses percentile = default;
        Misses bca = default;
        RandomStream random = new(seed);
        for (int survey = 0; survey < surveys; survey++)
        {
            long[] cells = Draw(population, n, ref random);
            double[] resampled = HistogramBootstrap.Resample(cells, score, resamples, random.NextUInt64());
            percentile = percentile.Plus(1.0 / surveys, BootstrapInterval.Percentile(resampled, level), truth);
            bca = bca.Plus(1.0 / surveys, BootstrapInterval.Bca(resampled, score(cells), CellJackknife.Acceleration(cells, score), level), truth);
        }

        return (percentile, bca);
    }

    /// <summary>A survey of n respondents who all answered both, as nine cells.</summary>
    public static long[] Draw(Population population, int n, ref RandomStream random)
    {
        long important = BinomialSampler.Next(ref random, n, population.Importance);
        long both = BinomialSampler.Next(ref random, important, population.Both / population.Importance);
        long satisfiedOnly = BinomialSampler.Next(ref random, n - important, population.SatisfiedOnly / (1 - population.Importance));
        return [0, 0, 0, 0, n - important - satisfiedOnly, satisfiedOnly, 0, important - both, both];
    }
}
