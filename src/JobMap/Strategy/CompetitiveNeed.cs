using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Strategy;

/// <summary>How the solutions in use serve one need, an outcome or a job: how much it matters to everybody, how satisfied the users of each solution are, who serves it best.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CompetitiveNeed
{
    internal CompetitiveNeed(Need need) => Need = need;

    /// <summary>The outcome or job.</summary>
    public Need Need { get; }

    /// <summary>How many rated the importance, whatever they use.</summary>
    public long AnsweredImportance { get; internal init; }

    /// <summary>I, 0..10, of everybody: the importance belongs to the job executor, not to what he uses. Null where nobody rated it.</summary>
    public double? Importance { get; internal init; }

    /// <summary>The Wilson interval of <see cref="Importance"/>, in points.</summary>
    public ConfidenceInterval? ImportanceInterval { get; internal init; }

    /// <summary>One standing per solution of the analysis, in ordinal order of the names; those without answers are among them, with their reason.</summary>
    public IReadOnlyList<SolutionStanding> Standings { get; internal init; } = ValueList<SolutionStanding>.Empty;

    /// <summary>The solutions with the greatest satisfaction: one, or several that are equal; empty where nobody rated it.</summary>
    public IReadOnlyList<SolutionId> Best { get; internal init; } = ValueList<SolutionId>.Empty;

    /// <summary>The solutions that may be best: those not significantly behind the best; in ordinal order.</summary>
    public IReadOnlyList<SolutionId> Contenders { get; internal init; } = ValueList<SolutionId>.Empty;

    /// <summary>True where one solution satisfies significantly more than every other; null where fewer than two have answers, so that there is nothing to be better than.</summary>
    public bool? IsBestSure { get; internal init; }

    /// <summary>The differences of every two solutions that have answers, in ordinal order of the names. The p-values are corrected over those of all needs.</summary>
    public IReadOnlyList<SatisfactionDifference> Differences { get; internal init; } = ValueList<SatisfactionDifference>.Empty;

    /// <summary>The best solution less each other one; of equal ones the first counts as the best. Empty where fewer than two have answers.</summary>
    public IReadOnlyList<SatisfactionDifference> AgainstBest => Best.Count == 0 ? ValueList<SatisfactionDifference>.Empty : new ValueList<SatisfactionDifference>(DifferencesOf(Best[0]));

    /// <summary>Whether any solution serves it; null where none has a score.</summary>
    public ServiceVerdict? Service { get; internal init; }

    /// <summary>The opportunity that the best solution leaves: the least of all; null where none has a score.</summary>
    public double? LeastOpportunity => Standings.Min(standing => standing.Opportunity);

    /// <summary>The standing of a solution; null where the analysis has no such solution.</summary>
    public SolutionStanding? StandingOf(SolutionId solution) => Standings.FirstOrDefault(standing => standing.Solution == solution);

    /// <summary>"I 8.9 [8.5–9.2], best induction (sure), served: minimize the likelihood that the dish burns".</summary>
    public override string ToString() => Importance is not { } importance
        ? $"nobody rated its importance: {Need}"
        : FormattableString.Invariant($"I {importance:0.0} [{ImportanceInterval}], {BestText}, {(Service is { } service ? EnumNames.NameOf(service) : "no score")}: {Need}");

    private string BestText => Best.Count == 0 ? "no satisfaction" : $"best {string.Join(" and ", Best)}{(IsBestSure switch { true => " (sure)", false => " (not sure)", null => " (alone)" })}";

    /// <summary>All differences with a solution, seen from it.</summary>
    internal IEnumerable<SatisfactionDifference> DifferencesOf(SolutionId solution) => Differences
        .Where(difference => difference.A == solution || difference.B == solution)
        .Select(difference => difference.A == solution ? difference : difference.Reversed());
}
