using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>One difference between two job maps, with what it takes to make it. Made by <see cref="UniversalJobMapDiff.Between"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JobMapChange
{
    internal JobMapChange(JobMapChangeKind kind, JobMapChangeSubject subject, string id)
    {
        Kind = kind;
        Subject = subject;
        Id = id;
    }

    /// <summary>What happened.</summary>
    public JobMapChangeKind Kind { get; }

    /// <summary>What sort of part it happened to.</summary>
    public JobMapChangeSubject Subject { get; }

    /// <summary>The id of the part; for a link, an inapplicable step or a factor, which have none, what it is known by. Empty for the map, its market and its ladder.</summary>
    public string Id { get; }

    /// <summary>The member that differs, as documents name it, such as "statement"; null where the whole part was added, removed or moved.</summary>
    public string? Member { get; internal init; }

    /// <summary>
    /// What was there, as a person reads it; null where there was nothing. The map of a consumption job is named by its job, its size and the first 12 digits of
    /// its <see cref="UniversalJobMap.ContentHash"/>; compare the two maps with <see cref="UniversalJobMapDiff.Between"/> to see what differs within.
    /// </summary>
    public string? Before { get; internal init; }

    /// <summary>What is there now, as a person reads it; null where there is nothing.</summary>
    public string? After { get; internal init; }

    /// <summary>Where the part stood, counted from 0, such as "steps[2]" or "step plan[1]"; null for a part that was added.</summary>
    public string? FromPlace => From?.ToString();

    /// <summary>Where the part stands now, counted from 0; null for a part that was removed.</summary>
    public string? ToPlace => To?.ToString();

    /// <summary>The part by its sort and id: "the step 'peel'", or "the ladder".</summary>
    internal string Part => Id.Length == 0 ? $"the {SubjectName}" : $"the {SubjectName} '{Id}'";

    internal MapPlace? From { get; init; }

    internal MapPlace? To { get; init; }

    /// <summary>What was there: the part of one removed, the value of a member that differs.</summary>
    internal object? Old { get; init; }

    /// <summary>What is there now: the part of one added, the value of a member that differs, the diff of a map within the map.</summary>
    internal object? New { get; init; }

    /// <summary>One line: "reworded outcome peel (statement): minimize the time it takes to peel → minimize the time it takes to pare".</summary>
    public override string ToString()
    {
        string name = $"{EnumNames.NameOf(Kind)} {SubjectName}{(Id.Length == 0 ? "" : $" {Id}")}{(Member is null ? "" : $" ({Member})")}";
        return Kind switch
        {
            JobMapChangeKind.Added => $"{name}: {After}",
            JobMapChangeKind.Removed => $"{name}: {Before}",
            JobMapChangeKind.Moved => $"{name}: {FromPlace} → {ToPlace}",
            _ => $"{name}: {Before ?? "none"} → {After ?? "none"}",
        };
    }

    private string SubjectName => Subject switch
    {
        JobMapChangeSubject.SubStep => "sub-step",
        JobMapChangeSubject.FinancialOutcome => "financial outcome",
        JobMapChangeSubject.ConsumptionJob => "consumption job",
        JobMapChangeSubject.InapplicableStep => "inapplicable step",
        JobMapChangeSubject.ComplexityFactor => "complexity factor",
        _ => EnumNames.NameOf(Subject),
    };
}
