using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>An outcome of a job step in a value map, and the features that serve it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ValueMapOutcome
{
    internal ValueMapOutcome(Need outcome) => Outcome = outcome;

    /// <summary>The outcome.</summary>
    public Need Outcome { get; }

    /// <summary>Its importance, 0..10; null where nobody was asked, or too few answered.</summary>
    public double? Importance { get; internal init; }

    /// <summary>Its score, in the unit of the definition; null where nobody was asked, or too few answered.</summary>
    public double? Opportunity { get; internal init; }

    /// <summary>The features that serve it, in the user's order; empty where none does.</summary>
    public IReadOnlyList<FeatureId> Features { get; internal init; } = ValueList<FeatureId>.Empty;

    /// <summary>True where a feature that customers can use today serves it.</summary>
    public bool IsServedToday { get; internal init; }

    /// <summary>The statement, with the features that serve it: "minimize the time it takes to peel (peeler, box)".</summary>
    public override string ToString() => $"{Outcome} ({(Features.Count == 0 ? "no feature" : string.Join(", ", Features))})";
}
