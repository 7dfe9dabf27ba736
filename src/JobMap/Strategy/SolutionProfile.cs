using System.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Strategy;

/// <summary>One solution over all outcomes. Jobs that were rated too have standings, and do not count here.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SolutionProfile
{
    internal SolutionProfile(SolutionId solution, long respondents) => (Solution, Respondents) = (solution, respondents);

    /// <summary>The solution.</summary>
    public SolutionId Solution { get; }

    /// <summary>How many use it, those who rated nothing included.</summary>
    public long Respondents { get; }

    /// <summary>On how many outcomes somebody rated the satisfaction with it.</summary>
    public int RatedOutcomes { get; internal init; }

    /// <summary>
    /// The mean of its satisfaction, 0..10, each outcome weighted by its importance: Σ I S / Σ I, over the <see cref="WeightedOutcomes"/>, which are the same for every solution; null where there are none.
    /// A figure to sort by: outcomes vary together, and it has no interval.
    /// </summary>
    public double? WeightedSatisfaction { get; internal init; }

    /// <summary>How many outcomes <see cref="WeightedSatisfaction"/> rests on: those of some importance that every solution with answers has a satisfaction on.</summary>
    public int WeightedOutcomes { get; internal init; }

    /// <summary>On how many outcomes it has the greatest satisfaction, alone or with others, where another has answers too.</summary>
    public int BestOn { get; internal init; }

    /// <summary>The outcomes on which it satisfies significantly more than every other solution with answers, in the order of the map.</summary>
    public IReadOnlyList<NeedId> Strengths { get; internal init; } = ValueList<NeedId>.Empty;

    /// <summary>The outcomes on which it satisfies significantly less than every other solution with answers, in the order of the map.</summary>
    public IReadOnlyList<NeedId> Weaknesses { get; internal init; } = ValueList<NeedId>.Empty;

    /// <summary>"induction: n=120, weighted satisfaction 6.3, best on 7 outcomes, 3 for sure; 1 weakness".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Solution}: n={Respondents}, weighted satisfaction {(WeightedSatisfaction is { } mean ? FormattableString.Invariant($"{mean:0.0}") : "unknown")}, best on {Counted.Of(BestOn, "outcome")}, {Strengths.Count} for sure; {Weaknesses.Count} weak");
}
