using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>A milestone in a value map: the features that carry customers to it, and what they serve together.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ValueMapMilestone
{
    internal ValueMapMilestone(MilestoneId id) => Id = id;

    /// <summary>The milestone.</summary>
    public MilestoneId Id { get; }

    /// <summary>The features that carry customers to it, in the order of engagement; empty where none does.</summary>
    public IReadOnlyList<FeatureId> Features { get; internal init; } = ValueList<FeatureId>.Empty;

    /// <summary>The outcomes of job steps that those features serve, in the order of the map.</summary>
    public IReadOnlyList<NeedId> Outcomes { get; internal init; } = ValueList<NeedId>.Empty;

    /// <summary>The share that those features serve, 0..1; null where the value map has no shares.</summary>
    public double? Share { get; internal init; }

    /// <summary>"first-dinner: 2 features, 5 outcomes".</summary>
    public override string ToString() => $"{Id}: {Counted.Of(Features.Count, "feature")}, {Counted.Of(Outcomes.Count, "outcome")}";
}
