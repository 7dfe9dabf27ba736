using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// A job of the consumption chain: what customers must do to get and use a solution, such as install it or dispose of it. It may own a job
/// map, with steps and outcomes of its own, which is surveyed on its own.
/// Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConsumptionJob
{
    /// <summary>A consumption-chain job.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="kind"/> is the default value.</exception>
    public ConsumptionJob(JobId id, ConsumptionJobKind kind, JobStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Guards.Given(id, nameof(id));
        Guards.Given(kind, nameof(kind));
        Id = id;
        Kind = kind;
        Statement = statement;
    }

    /// <summary>The id, unique among everything in the map that can be rated or served.</summary>
    public JobId Id { get; }

    /// <summary>Which job of the chain it is.</summary>
    public ConsumptionJobKind Kind { get; }

    /// <summary>The job in the customer's words, such as "put up the greenhouse".</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public JobStatement Statement { get; init => field = Guards.NotNull(value); }

    /// <summary>The job's own map; null where it has none. Its ids are its own and may repeat those of the map around it.</summary>
    public UniversalJobMap? Map { get; init; }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The kind and the statement: "install: put up the greenhouse".</summary>
    public override string ToString() => $"{Kind}: {Statement}";
}
