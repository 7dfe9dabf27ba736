using System.Diagnostics;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>
/// What has changed in an indicator between two waves of different people: the later figure less the earlier one. The interval is MOVER's, from the limits of both
/// figures; for shares that is Newcombe's hybrid score interval. Sources: Zou and Donner, Statistics in Medicine 27 (2008); Newcombe, "Interval estimation for the
/// difference between independent proportions", Statistics in Medicine 17 (1998), method 10. Where the same people were asked twice, it is wider than need be.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record KpiChange
{
    internal KpiChange(string since, double difference, ConfidenceInterval interval, bool isLowerBetter)
    {
        Since = since;
        Difference = difference;
        Interval = interval;
        Trend = interval.Contains(0) ? KpiTrend.Unclear : interval.Lower > 0 == isLowerBetter ? KpiTrend.Worse : KpiTrend.Better;
    }

    /// <summary>The earlier wave.</summary>
    public string Since { get; }

    /// <summary>The later figure less the earlier one, in the unit of the indicator: points for a net promoter score, −1..1 for shares, points of the scale for ratings.</summary>
    public double Difference { get; }

    /// <summary>The interval of <see cref="Difference"/>.</summary>
    public ConfidenceInterval Interval { get; }

    /// <summary>Better or worse where the interval lies clear of 0.</summary>
    public KpiTrend Trend { get; }

    /// <summary>"+0.060 [-0.020 to 0.140] since 2026-Q2, unclear".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Difference:+0.000;-0.000;0.000} [{Interval.Lower:0.000;-0.000;0.000} to {Interval.Upper:0.000;-0.000;0.000}] since {Since}, {Trend switch { KpiTrend.Better => "better", KpiTrend.Worse => "worse", _ => "unclear" }}");
}
