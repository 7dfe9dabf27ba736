namespace JobMap.Segmentation.Factors;

/// <summary>The outcomes that stand for the factors.</summary>
internal static class Representatives
{
    /// <summary>Factor by factor, the place of the outcome with the greatest loading by absolute value that does not stand for another one yet; the first among equals.</summary>
    public static int[] Of(FactorSolution factors)
    {
        List<int> taken = [];
        foreach (IReadOnlyList<double> loadings in factors.Loadings)
        {
            taken.Add(Enumerable.Range(0, loadings.Count).Where(outcome => !taken.Contains(outcome)).MaxBy(outcome => Math.Abs(loadings[outcome])));
        }

        return [.. taken];
    }
}
