using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Strategy;

/// <summary>How a <see cref="ConceptEvaluation"/> is run. Every choice has a default and is reported with the result.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConceptEvaluationOptions
{
    /// <summary>The defaults.</summary>
    public static ConceptEvaluationOptions Default { get; } = new();

    /// <summary>The definition of the scores, the policy for missing answers, the level of every interval, the resamples and the seed. Its intervals of scores apply to those of today.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OpportunityOptions Scoring { get; init => field = Guards.NotNull(value); } = OpportunityOptions.Default;

    /// <summary>How much better a concept must be; the default is <see cref="ImprovementThresholds.Ttp2016"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ImprovementThresholds Thresholds { get; init => field = Guards.NotNull(value); } = ImprovementThresholds.Ttp2016;

    /// <summary>The scoring and the thresholds: "…, improvement by ttp-2016".</summary>
    public override string ToString() => $"{Scoring}, improvement by {Thresholds}";
}
