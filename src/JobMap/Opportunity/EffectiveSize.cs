namespace JobMap.Opportunity;

/// <summary>Kish's effective sample size, (Σw)² / Σw²: how many equal weights would say as much. Source: Kish, "Survey Sampling", 1965.</summary>
internal static class EffectiveSize
{
    /// <summary>From a sum of whole weights and the sum of their squares; 0 where there are none. Equal weights give their number exactly.</summary>
    public static double Of(long sum, Int128 squares)
    {
        if (squares == 0)
        {
            return 0;
        }

        (Int128 whole, Int128 rest) = Int128.DivRem((Int128)sum * sum, squares);
        return (double)whole + ((double)rest / (double)squares);
    }
}
