using System.Diagnostics;

namespace JobMap.Journeys;

/// <summary>A lane with nothing in it, and why: a lane without data is empty and says so.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record EmptyLane
{
    internal EmptyLane(JourneyLane lane, string reason) => (Lane, Reason) = (lane, reason);

    /// <summary>The lane.</summary>
    public JourneyLane Lane { get; }

    /// <summary>Why it is empty, in one sentence.</summary>
    public string Reason { get; }

    /// <summary>"Touchpoints: Only an offering can tell, and none was given.".</summary>
    public override string ToString() => $"{Lane}: {Reason}";
}
