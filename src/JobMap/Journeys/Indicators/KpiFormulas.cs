using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Surveys;

namespace JobMap.Journeys.Indicators;

/// <summary>The formula, the range and the direction of each kind of indicator.</summary>
internal static class KpiFormulas
{
    /// <summary>The figure of people who were counted, with its limits, in the unit of the kind.</summary>
    public static Estimate Of(KpiKind kind, KpiMeasurement measurement, double level) => kind switch
    {
        KpiKind.NetPromoterScore => NetPromoterScore(measurement.Counts, measurement.Total, NormalDistribution.TwoSided(level)),
        KpiKind.CustomerEffortScore => OnScale(MeanRatingInterval.Of(measurement.Counts, level), measurement.Scale!),
        _ => Share(measurement.Counts[1], measurement.Total, NormalDistribution.TwoSided(level)),
    };

    /// <summary>Whether the counts of a measurement are those of the kind.</summary>
    public static bool Fits(KpiKind kind, KpiMeasurement measurement) => kind switch
    {
        KpiKind.NetPromoterScore => measurement is { Scale: null, Counts.Count: 3 },
        KpiKind.CustomerEffortScore => measurement.Scale is not null,
        _ => measurement is { Scale: null, Counts.Count: 2 },
    };

    /// <summary>What a target may be; nothing is known of it where that depends on the scale.</summary>
    public static ConfidenceInterval? RangeOf(KpiKind kind) => kind switch
    {
        KpiKind.NetPromoterScore => new ConfidenceInterval(-100, 100),
        KpiKind.CustomerEffortScore => null,
        _ => new ConfidenceInterval(0, 1),
    };

    /// <summary>Churn, and ratings on a scale whose lowest number says most.</summary>
    public static bool IsLowerBetter(KpiKind kind, KpiMeasurement measurement) => kind == KpiKind.Churn || measurement.Scale is { IsReversed: true };

    /// <summary>The level itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside 0.5 to 0.9999.</exception>
    public static double Level(double level) =>
        level is >= 0.5 and <= 0.9999 ? level : throw new ArgumentOutOfRangeException(nameof(level), level, "A level is a share from 0.5 to 0.9999.");

    public static Estimate Share(long successes, long n, double z) => Estimate.Of((double)successes / n, WilsonInterval.Of(successes, n, z));

    private static Estimate NetPromoterScore(IReadOnlyList<long> counts, double n, double z)
    {
        (double detractors, double promoters) = (counts[0] / n, counts[2] / n);
        return Estimate.Of(promoters - detractors, NetPromoterInterval.Of(promoters, detractors, n, z)).Scale(100);
    }

    /// <summary>From 0..1, more for what says more, to the numbers of the scale; the limits change places where the lowest number says most.</summary>
    private static Estimate OnScale(Estimate share, RatingScale scale)
    {
        double steps = scale.Points - 1;
        return scale.IsReversed
            ? new Estimate(scale.Maximum - (steps * share.Value), scale.Maximum - (steps * share.Upper), scale.Maximum - (steps * share.Lower))
            : new Estimate(scale.Minimum + (steps * share.Value), scale.Minimum + (steps * share.Lower), scale.Minimum + (steps * share.Upper));
    }
}
