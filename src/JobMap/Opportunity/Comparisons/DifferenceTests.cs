using JobMap.Internals;
using JobMap.Opportunity.Distributions;

namespace JobMap.Opportunity.Comparisons;

/// <summary>The tests of differences: each on its own, then corrected over all of them.</summary>
internal static class DifferenceTests
{
    /// <summary>A difference of two scores with its interval and p-value.</summary>
    public static OpportunityDifference Tested(OpportunityDifference difference)
    {
        DifferenceLimits limits = new(difference.ScoreA!, difference.ScoreB!, difference.Covariances);
        double z = NormalDistribution.TwoSided(difference.Level);
        return difference with
        {
            Difference = limits.Value,
            Interval = limits.At(z),
            P = Math.Min(1, 2 * NormalTail.Above(Math.Abs(limits.DistanceFrom(0, z)))),
        };
    }

    /// <summary>The same differences with what follows from all of them together.</summary>
    public static IReadOnlyList<OpportunityDifference> Corrected(IReadOnlyList<OpportunityDifference> differences, ComparisonOptions options, double level)
    {
        OpportunityDifference[] tested = [.. differences.Where(difference => difference.P is not null)];
        IReadOnlyList<double> adjusted = options.Correction.Adjust(tested.Select(difference => difference.P!.Value));
        OpportunityEquivalence?[] equivalences = EquivalencesOf(tested, options, level);
        Queue<OpportunityDifference> corrected = new(tested.Select((difference, i) => difference with
        {
            AdjustedP = adjusted[i],
            IsSignificant = adjusted[i] <= 1 - level,
            Equivalence = equivalences[i],
        }));
        return new ValueList<OpportunityDifference>(differences.Select(difference => difference.P is null ? difference : corrected.Dequeue()));
    }

    private static OpportunityEquivalence?[] EquivalencesOf(OpportunityDifference[] tested, ComparisonOptions options, double level)
    {
        if (options.EquivalenceMargin is not { } margin)
        {
            return new OpportunityEquivalence?[tested.Length];
        }

        double[] ps = [.. tested.Select(difference => difference.EquivalenceP(margin)!.Value)];
        IReadOnlyList<double> adjusted = options.Correction.Adjust(ps);
        return [.. ps.Select((p, i) => new OpportunityEquivalence(margin, p) { AdjustedP = adjusted[i], IsEquivalent = adjusted[i] <= 1 - level })];
    }
}
