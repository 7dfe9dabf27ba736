namespace JobMap.Opportunity.Distributions;

/// <summary>A p-value for a reader, to be read behind "p": "= 0.012", and "&lt; 0.001" for what is smaller.</summary>
internal static class PValueText
{
    public static string Of(double p) => p < 0.001 ? "< 0.001" : FormattableString.Invariant($"= {p:0.000}");
}
