using System.Diagnostics;

namespace JobMap.Journeys;

/// <summary>A touchpoint that was planned in one journey and exists in the other: planned against actual.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RealizedTouchpoint
{
    internal RealizedTouchpoint(Touchpoint planned, Touchpoint actual) => (Planned, Actual) = (planned, actual);

    /// <summary>The touchpoint as it was planned.</summary>
    public Touchpoint Planned { get; }

    /// <summary>The touchpoint as it is.</summary>
    public Touchpoint Actual { get; }

    /// <summary>True when it is as it was planned: nothing differs but that it exists, and what was observed of how customers feel there.</summary>
    public bool IsAsPlanned => Planned with { Status = OfferingStatus.Existing, Reactions = Actual.Reactions } == Actual;

    /// <summary>"the shopping list (app): as planned".</summary>
    public override string ToString() => $"{Actual}: {(IsAsPlanned ? "as planned" : "other than planned")}";
}
