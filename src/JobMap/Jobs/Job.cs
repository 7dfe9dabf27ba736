using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// A related, emotional or social job of the job executor. It is rated for importance and satisfaction as an outcome is.
/// Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016.
/// </summary>
/// <example>
/// <code>
/// Job calm = new(JobId.Parse("calm"), JobKind.Emotional, JobStatement.Parse("feel in control of the evening"));
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Job
{
    /// <summary>A job.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the three.</exception>
    public Job(JobId id, JobKind kind, JobStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Guards.Given(id, nameof(id));
        Guards.Defined(kind, nameof(kind));
        Id = id;
        Kind = kind;
        Statement = statement;
    }

    /// <summary>The id, unique among everything in the map that can be rated or served.</summary>
    public JobId Id { get; }

    /// <summary>Related, emotional or social.</summary>
    public JobKind Kind { get; }

    /// <summary>The job in the executor's words; an emotional job begins with "feel" or "avoid feeling", a social one with "be perceived as".</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public JobStatement Statement { get; init => field = Guards.NotNull(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The kind and the statement: "Emotional: feel in control of the evening".</summary>
    public override string ToString() => $"{Kind}: {Statement}";
}
