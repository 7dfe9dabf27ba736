namespace JobMap.Journeys.Engagement;

/// <summary>The shares from which on there is first value and value realization, as options give them.</summary>
internal static class ValueLevels
{
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and up to 1.</exception>
    public static double Share(double value) => value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share lies above 0 and up to 1.");

    /// <summary>The two are set one by one, in any order, so whether they go together is seen where they are used.</summary>
    /// <exception cref="ArgumentException">The first value would come after the value realization.</exception>
    public static void RequireOrder(double firstValue, double valueRealization, string name)
    {
        if (firstValue > valueRealization)
        {
            throw new ArgumentException(FormattableString.Invariant($"First value at a share of {firstValue} would come after value realization at {valueRealization}."), name);
        }
    }
}
