using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>Where an item of a journey comes from: the rule that made it, the items of the map it was made of, and the figures behind it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DerivedFrom
{
    internal DerivedFrom(JourneyRule rule, IEnumerable<string> sources, OpportunityScore? score = null)
    {
        Rule = rule;
        Sources = new ValueList<string>(sources);
        Score = score;
    }

    /// <summary>The rule.</summary>
    public JourneyRule Rule { get; }

    /// <summary>The ids of the steps and outcomes of the map; at least one.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The score the rule was applied to; null where the rule needs none.</summary>
    public OpportunityScore? Score { get; }

    /// <summary>"pain-underserved of o7".</summary>
    public override string ToString() => $"{Rule} of {string.Join(", ", Sources)}";
}
