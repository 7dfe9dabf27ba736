using System.Diagnostics;
using JobMap.Journeys.Engagement;

namespace JobMap.Journeys;

/// <summary>The choices of a value map. The levels are this library's own; no published source gives them, so they travel with the value map.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ValueMapOptions
{
    /// <summary>The choices where nothing else is said.</summary>
    public static ValueMapOptions Default { get; } = new();

    /// <summary>From which share served on, 0..1, customers have had the first value; 0.2 unless said. A value map refuses one above <see cref="ValueRealizationShare"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and up to 1.</exception>
    public double FirstValueShare { get; init => field = ValueLevels.Share(value); } = 0.2;

    /// <summary>From which share served on, 0..1, customers get what they took the offering for; 0.8 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and up to 1.</exception>
    public double ValueRealizationShare { get; init => field = ValueLevels.Share(value); } = 0.8;

    /// <summary>"first value at 0.2, value realization at 0.8".</summary>
    public override string ToString() => FormattableString.Invariant($"first value at {FirstValueShare}, value realization at {ValueRealizationShare}");
}
