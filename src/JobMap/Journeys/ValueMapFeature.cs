using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>
/// A feature in a value map: what it serves, and where it stands in the order of engagement. Shares are of the importance of all scored outcomes of the map's job steps,
/// or of their number where there are no answers; whatever else it serves has no share.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ValueMapFeature
{
    internal ValueMapFeature(Feature feature) => Feature = feature;

    /// <summary>The feature, with the milestones it carries customers to.</summary>
    public Feature Feature { get; }

    /// <summary>The outcomes and jobs that it serves, those of a step with the step, each once; empty where the map has nothing of what it names.</summary>
    public IReadOnlyList<NeedId> Needs { get; internal init; } = ValueList<NeedId>.Empty;

    /// <summary>True where the map has something of what it names: a step without outcomes will do.</summary>
    public bool IsAligned { get; internal init; }

    /// <summary>The share it serves, 0..1, whatever other features serve; null where the value map has no shares.</summary>
    public double? Share { get; internal init; }

    /// <summary>
    /// The opportunity it serves, whatever other features serve: the sum of the scores of its outcomes, negative ones taken as 0, in the unit of the definition; the number of outcomes where there are no answers.
    /// </summary>
    public double Opportunity { get; internal init; }

    /// <summary>Its place in the order of engagement, 1 for the first.</summary>
    public int Position { get; internal init; }

    /// <summary>What of <see cref="Opportunity"/> no feature before it in the order serves.</summary>
    public double AddedOpportunity { get; internal init; }

    /// <summary>The share that it and all features before it in the order serve, 0..1, once all of them are built; null where the value map has no shares.</summary>
    public double? CumulatedShare { get; internal init; }

    /// <summary>The same of those that are <see cref="IsUsableToday"/> alone.</summary>
    public double? CumulatedShareToday { get; internal init; }

    /// <summary>True where it exists, and so does every feature that it requires, directly or not.</summary>
    public bool IsUsableToday { get; internal init; }

    /// <summary>"1. weekly menu: 3 needs, 0.412 so far", with "(planned)" behind what does not exist.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Position}. {Feature}: {Counted.Of(Needs.Count, "need")}") + (CumulatedShare is { } share ? FormattableString.Invariant($", {share:0.000} so far") : "")
        + (Feature.Status == OfferingStatus.Planned ? " (planned)" : "");
}
