using System.Diagnostics;

namespace JobMap.Opportunity;

/// <summary>A policy on missing answers that was asked for and that the answers do not allow.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record UnavailablePolicy
{
    internal UnavailablePolicy(MissingAnswers missing, string reason) => (Missing, Reason) = (missing, reason);

    /// <summary>The policy.</summary>
    public MissingAnswers Missing { get; }

    /// <summary>Why there is no ranking by it, a clause without a full stop.</summary>
    public string Reason { get; }

    /// <summary>"complete-case: a tally does not tell who answered everything".</summary>
    public override string ToString() => $"{Missing}: {Reason}";
}
