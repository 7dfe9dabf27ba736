namespace JobMap.Benchmarks;

/// <summary>Both sides of a benchmark must give the same result, or their times say nothing.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">The two sides differ.</exception>
    public static void Require(bool agrees, string what)
    {
        if (!agrees)
        {
            throw new InvalidOperationException($"The two sides of the benchmark differ in {what}.");
        }
    }
}
