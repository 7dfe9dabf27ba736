using JobMap.Opportunity;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;

namespace JobMap.Journeys.Indicators;

/// <summary>The results of an indicator, wave by wave, each held against the last one before that has a figure.</summary>
internal static class KpiSeries
{
    public const string NoEarlierWave = "There is no earlier wave with a figure.";

    public static IEnumerable<KpiResult> Of(Kpi kpi, double level)
    {
        (KpiMeasurement Measurement, Estimate Estimate)? before = null;
        foreach (KpiMeasurement measurement in kpi.Measurements)
        {
            KpiResult result = new(kpi.Kind, level) { Wave = measurement.Wave, N = measurement.Total, Target = kpi.Target };
            if (measurement.Total == 0)
            {
                yield return result with { Reason = "Nobody was counted in this wave.", ChangeReason = "There is no figure in this wave." };
                continue;
            }

            Estimate estimate = KpiFormulas.Of(kpi.Kind, measurement, level);
            bool isLowerBetter = KpiFormulas.IsLowerBetter(kpi.Kind, measurement);
            string? reason = ReasonAgainst(before?.Measurement, measurement);
            yield return result with
            {
                Value = estimate.Value,
                Interval = estimate.Interval,
                Status = StatusOf(estimate, kpi.Target, isLowerBetter),
                Change = reason is null ? new KpiChange(before!.Value.Measurement.Wave, estimate.Value - before.Value.Estimate.Value, DifferenceOf(estimate, before.Value.Estimate), isLowerBetter) : null,
                ChangeReason = reason,
            };
            before = (measurement, estimate);
        }
    }

    private static string? ReasonAgainst(KpiMeasurement? before, KpiMeasurement now) =>
        before is null ? NoEarlierWave
            : before.Scale == now.Scale ? null
            : $"The wave '{before.Wave}' was rated on {before.Scale}, this one on {now.Scale}.";

    private static ConfidenceInterval DifferenceOf(Estimate now, Estimate before) => MoverInterval.Linear(1, now, -1, before, 0).Interval;

    private static KpiStatus StatusOf(Estimate estimate, double? target, bool isLowerBetter)
    {
        if (target is not { } value)
        {
            return KpiStatus.NoTarget;
        }

        (bool reaches, bool misses) = isLowerBetter ? (estimate.Upper <= value, estimate.Lower > value) : (estimate.Lower >= value, estimate.Upper < value);
        return reaches ? KpiStatus.OnTarget : misses ? KpiStatus.OffTarget : KpiStatus.Uncertain;
    }
}
