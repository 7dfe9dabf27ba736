using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;

namespace JobMap.Coverage;

/// <summary>
/// How often a closed form misses, by going through all tables a survey of n respondents can give, each with its probability: no simulation,
/// so no error but that of the left-out tails, below one in a hundred thousand.
/// </summary>
internal static class ClosedFormCoverage
{
    /// <summary>What is measured: the default definition with the plain join and with the guarded one, and the definitions without a kink.</summary>
    public static IReadOnlyList<(OpportunityDefinition Definition, bool Guarded)> Forms { get; } =
    [
        (OpportunityDefinition.UlwickTopTwoBox, false), (OpportunityDefinition.UlwickTopTwoBox, true),
        (OpportunityDefinition.Unfloored, false), (OpportunityDefinition.Gap, false), (OpportunityDefinition.Olsen, false),
    ];

    /// <summary>The misses of each form at one level.</summary>
    public static Misses[] Of(Population population, int n, double level)
    {
        double z = NormalDistribution.TwoSided(level);
        KinkGuard guard = KinkGuard.At(level);
        Estimate[] shares = [.. Enumerable.Range(0, n + 1).Select(top => PairedEstimates.ShareOf(top, n, z))];
        double[] truths = [.. Forms.Select(form => TruthOf(form.Definition, population))];
        Misses[] misses = new Misses[Forms.Count];
        BinomialProbabilities important = BinomialProbabilities.Of(n, population.Importance);
        for (int i = 0; i < important.Values.Length; i++)
        {
            int top = important.First + i;
            BinomialProbabilities both = BinomialProbabilities.Of(top, population.Both / population.Importance);
            BinomialProbabilities satisfiedOnly = BinomialProbabilities.Of(n - top, population.SatisfiedOnly / (1 - population.Importance));
            for (int b = 0; b < both.Values.Length; b++)
            {
                double outer = important.Values[i] * both.Values[b];
                for (int s = 0; s < satisfiedOnly.Values.Length; s++)
                {
                    double probability = outer * satisfiedOnly.Values[s];
                    if (probability < 1e-13)
                    {
                        continue;
                    }

                    int bothTop = both.First + b;
                    int satisfied = bothTop + satisfiedOnly.First + s;
                    double correlation = new TopBoxCounts(n, top, n, satisfied, n, bothTop, top, satisfied).ShareCorrelation;
                    PairedEstimates paired = new(shares[top], shares[satisfied], correlation);
                    for (int d = 0; d < misses.Length; d++)
                    {
                        (OpportunityDefinition definition, bool guarded) = Forms[d];
                        Estimate score = guarded ? definition.GuardedScoreOf(paired, guard) : definition.ScoreOf(paired);
                        misses[d] = misses[d].Plus(probability, score.Interval, truths[d]);
                    }
                }
            }
        }

        return misses;
    }

    /// <summary>The score of the population itself.</summary>
    public static double TruthOf(OpportunityDefinition definition, Population population) =>
        definition.PointOf(new PairedShares(population.Importance, 1, population.Satisfaction, 1));
}
