using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>How customers were seen to feel at a touchpoint: a mean on a named scale over a number of observations. Recorded by people, not computed.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ObservedReaction
{
    /// <summary>An observed reaction.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not on the scale, or <paramref name="observations"/> is less than 1.</exception>
    public ObservedReaction(EmotionScale scale, double value, long observations)
    {
        Scale = Guards.NotNull(scale);
        Value = value >= scale.Minimum && value <= scale.Maximum ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"The scale is {scale}.");
        ArgumentOutOfRangeException.ThrowIfLessThan(observations, 1);
        Observations = observations;
    }

    /// <summary>The scale.</summary>
    public EmotionScale Scale { get; }

    /// <summary>The mean, on the scale.</summary>
    public double Value { get; }

    /// <summary>How many observations it is the mean of, from 1.</summary>
    public long Observations { get; }

    /// <summary>What was seen or said; null where nothing was noted.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Note { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>"-1 on valence -2..2, 14 observations".</summary>
    public override string ToString() => FormattableString.Invariant($"{Value} on {Scale}, {Counted.Of(Observations, "observation")}");
}
