using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Opportunity;

/// <summary>One way to rank the outcomes, and how far its ranking agrees with the base ranking of the <see cref="OpportunitySensitivity"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SensitivityVariant
{
    internal SensitivityVariant(OpportunityDefinition definition, MissingAnswers missing, IEnumerable<ThresholdProfile> profiles) =>
        (Definition, Missing, Profiles) = (definition, missing, new ValueList<ThresholdProfile>(profiles));

    /// <summary>How a score is computed.</summary>
    public OpportunityDefinition Definition { get; }

    /// <summary>What is done about missing answers.</summary>
    public MissingAnswers Missing { get; }

    /// <summary>The threshold profiles that bands are named by; empty where none was published for the definition.</summary>
    public IReadOnlyList<ThresholdProfile> Profiles { get; }

    /// <summary>How many respondents count: fewer where only complete cases do.</summary>
    public long Respondents { get; internal init; }

    /// <summary>How many outcomes have a score.</summary>
    public int Scored { get; internal init; }

    /// <summary>
    /// Kendall's τ-b with the base ranking, −1..1, over the outcomes that both rank: 1 for the same order, 0 for none in common, −1 for the opposite. Null where they
    /// share fewer than two outcomes or one of the two has all of these at one rank. Source: Kendall, "The treatment of ties in ranking problems", Biometrika 33, 1945.
    /// </summary>
    public double? KendallTau { get; internal init; }

    /// <summary>How many of the <see cref="OpportunitySensitivity.TopOutcomes"/> rank among the first k here too.</summary>
    public int TopKept { get; internal init; }

    /// <summary>"mean, pairwise: tau 0.91, 4 of the top kept"; without tau where there is none.</summary>
    public override string ToString() =>
        $"{Definition}, {Missing}: {(KendallTau is { } tau ? FormattableString.Invariant($"tau {tau:0.00}, ") : "")}{TopKept} of the top kept";
}
