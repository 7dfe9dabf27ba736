using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>
/// A touchpoint where failure is fatal. One that was derived is a candidate until the user confirms it, by declaring the touchpoint a moment of truth.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MomentOfTruth
{
    /// <summary>A moment of truth.</summary>
    /// <exception cref="ArgumentException"><paramref name="touchpoint"/> is the default value.</exception>
    public MomentOfTruth(TouchpointId touchpoint) => Touchpoint = Guards.Given(touchpoint, nameof(touchpoint));

    /// <summary>The touchpoint.</summary>
    public TouchpointId Touchpoint { get; }

    /// <summary>True where the user declared it; false for a candidate.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>What is done when it fails; null where there is no plan.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? RecoveryPlan { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>"checkout (candidate)".</summary>
    public override string ToString() => IsConfirmed ? Touchpoint.Value : $"{Touchpoint} (candidate)";
}
