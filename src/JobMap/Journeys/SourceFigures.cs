using System.Diagnostics;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>The figures of one need behind an item of a journey, as the analysis gave them.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SourceFigures
{
    internal SourceFigures(NeedId need) => Need = Internals.Guards.Given(need, nameof(need));

    internal SourceFigures(OpportunityScore score)
    {
        Need = score.Need.Id;
        Importance = score.Importance;
        ImportanceInterval = score.ImportanceInterval;
        Satisfaction = score.Satisfaction;
        SatisfactionInterval = score.SatisfactionInterval;
        Opportunity = score.Opportunity;
        Interval = score.Interval;
        AnsweredBoth = score.AnsweredBoth;
        Rank = score.Rank;
    }

    /// <summary>The outcome or job.</summary>
    public NeedId Need { get; }

    /// <summary>The importance I, 0..10; null where there is no score.</summary>
    public double? Importance { get; internal init; }

    /// <summary>The interval of <see cref="Importance"/>, 0..10, at the level of the journey's <see cref="JourneyTerms"/>; null where there is no score.</summary>
    public ConfidenceInterval? ImportanceInterval { get; internal init; }

    /// <summary>The satisfaction S, 0..10; null where there is no score.</summary>
    public double? Satisfaction { get; internal init; }

    /// <summary>The interval of <see cref="Satisfaction"/>, within 0..10; null where there is no score.</summary>
    public ConfidenceInterval? SatisfactionInterval { get; internal init; }

    /// <summary>The score, in the unit of its definition; null where there is none.</summary>
    public double? Opportunity { get; internal init; }

    /// <summary>The interval of <see cref="Opportunity"/>, in its unit; null where there is no score.</summary>
    public ConfidenceInterval? Interval { get; internal init; }

    /// <summary>The n of the score: how many rated both importance and satisfaction.</summary>
    public long AnsweredBoth { get; internal init; }

    /// <summary>The rank among the needs of its kind, from 1; null where there is no score.</summary>
    public int? Rank { get; internal init; }

    /// <summary>"o7: 12.0 [10.8–13.2] n=270".</summary>
    public override string ToString() => Opportunity is { } opportunity
        ? FormattableString.Invariant($"{Need}: {opportunity:0.0}{(Interval is { } interval ? FormattableString.Invariant($" [{interval}]") : "")} n={AnsweredBoth}")
        : $"{Need}: no score";
}
