using System.Diagnostics;

namespace JobMap.Opportunity;

/// <summary>
/// The outcomes of a job step, or of the whole map, taken together: their mean and greatest score and the share of them that is underserved.
/// Intervals are percentiles of a paired bootstrap over respondents (Efron, Annals of Statistics 1979), so that what varies together is not counted
/// as certainty; null where there was only a tally. That of the maximum leans upward, since the greatest of several scores does.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OpportunitySummary
{
    internal OpportunitySummary(JobStep? step, string? segment) => (Step, Segment) = (step, segment);

    /// <summary>The job step; null for the whole map.</summary>
    public JobStep? Step { get; }

    /// <summary>The segment the respondents belong to; null for everybody.</summary>
    public string? Segment { get; }

    /// <summary>How many outcomes there are.</summary>
    public int Outcomes { get; internal init; }

    /// <summary>How many of them have a score; the others are left out of all figures.</summary>
    public int Scored { get; internal init; }

    /// <summary>The mean score, in the unit of the definition; null where none has a score.</summary>
    public double? Mean { get; internal init; }

    /// <summary>The interval of <see cref="Mean"/>.</summary>
    public ConfidenceInterval? MeanInterval { get; internal init; }

    /// <summary>The greatest score; null where none has a score.</summary>
    public double? Maximum { get; internal init; }

    /// <summary>The interval of <see cref="Maximum"/>.</summary>
    public ConfidenceInterval? MaximumInterval { get; internal init; }

    /// <summary>The share of the scored outcomes, 0..1, that lies in the underserved region of the landscape; null where none has a score.</summary>
    public double? ShareUnderserved { get; internal init; }

    /// <summary>The interval of <see cref="ShareUnderserved"/>; null for every definition but <see cref="OpportunityDefinition.UlwickTopTwoBox"/>, whose scores alone tell the region.</summary>
    public ConfidenceInterval? ShareUnderservedInterval { get; internal init; }

    /// <summary>"Define the trip: mean 10.4, maximum 13.1, 40 % of 5 outcomes underserved".</summary>
    public override string ToString() => Mean is { } mean && Maximum is { } maximum && ShareUnderserved is { } share
        ? FormattableString.Invariant($"{Step?.Name ?? "all steps"}: mean {mean:0.0}, maximum {maximum:0.0}, {100 * share:0} % of {Scored} outcomes underserved")
        : $"{Step?.Name ?? "all steps"}: no scores";
}
