using JobMap.Opportunity;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;

namespace JobMap.Journeys.Differences;

/// <summary>A figure of a part: its value, its limits where it has any and their level, the unit it is in, and the wave it was measured in where that is known.</summary>
internal readonly record struct PartFigure(double Value, string Unit, ConfidenceInterval? Interval = null, double? Level = null, string? Wave = null)
{
    /// <summary>Later less earlier, with an interval for waves of different people; nothing where the two are not of one unit. A wave is no other wave than itself.</summary>
    public static (double? Difference, ConfidenceInterval? Interval) Between(PartFigure? before, PartFigure? after)
    {
        if (before is not { } was || after is not { } now || was.Unit != now.Unit || !double.IsFinite(now.Value - was.Value))
        {
            return default;
        }

        double difference = now.Value - was.Value;
        if (was.Estimate is not { } first || now.Estimate is not { } second || was.Level != now.Level || (was.Wave is not null && was.Wave == now.Wave))
        {
            return (difference, null);
        }

        Estimate change = MoverInterval.Linear(1, second, -1, first, 0);
        return (difference, double.IsFinite(change.Lower) && double.IsFinite(change.Upper) ? change.Interval : null);
    }

    /// <summary>None without limits, nor with limits that somebody drew beside the value.</summary>
    private Estimate? Estimate => Interval is { } interval && interval.Contains(Value) ? Opportunity.Estimates.Estimate.Of(Value, interval) : null;
}
