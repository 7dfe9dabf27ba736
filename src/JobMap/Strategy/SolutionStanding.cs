using System.Diagnostics;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Strategy;

/// <summary>How one solution serves one need: what its users say of their satisfaction, and the opportunity it leaves.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SolutionStanding
{
    internal SolutionStanding(SolutionId solution, OpportunityScore score) => (Solution, Score) = (solution, score);

    /// <summary>The solution.</summary>
    public SolutionId Solution { get; }

    /// <summary>
    /// The score behind the standing: I of everybody, S of the users of the solution. Its n, <see cref="OpportunityScore.AnsweredBoth"/>, are the users who rated both;
    /// its segment is the name of the solution.
    /// </summary>
    public OpportunityScore Score { get; }

    /// <summary>How many users of the solution rated the satisfaction.</summary>
    public long AnsweredSatisfaction => Score.AnsweredSatisfaction;

    /// <summary>S, 0..10: the share of the users whose satisfaction is in the top box × 10; null where none rated it.</summary>
    public double? Satisfaction => Score.Satisfaction;

    /// <summary>The Wilson interval of <see cref="Satisfaction"/>, in points.</summary>
    public ConfidenceInterval? SatisfactionInterval => Score.SatisfactionInterval;

    /// <summary>The opportunity that the solution leaves, 0..20 points: I + max(I − S, 0) with I of everybody and S of its users.</summary>
    public double? Opportunity => Score.Opportunity;

    /// <summary>
    /// The interval of <see cref="Opportunity"/>, in points: MOVER limits as an analysis gives them, with the correlation of I and S scaled by the share of its users among
    /// all who rated the importance.
    /// </summary>
    public ConfidenceInterval? Interval => Score.Interval;

    /// <summary>Why there is no satisfaction; null where there is one.</summary>
    public string? Reason => Score.Reason;

    /// <summary>"induction: S 7.4 [6.6–8.1] n=120, opportunity 8.2 [7.5–9.0]"; the reason where there is no satisfaction.</summary>
    public override string ToString() => Satisfaction is not { } satisfaction
        ? $"{Solution}: {Reason}"
        : FormattableString.Invariant($"{Solution}: S {satisfaction:0.0} [{SatisfactionInterval}] n={AnsweredSatisfaction}, opportunity {Opportunity:0.0} [{Interval}]");
}
