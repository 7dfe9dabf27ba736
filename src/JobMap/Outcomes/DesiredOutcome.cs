using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>A desired outcome: one measure by which customers judge how well a step of their job gets done. It is rated, scored and traced by its id.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DesiredOutcome
{
    /// <summary>An outcome.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public DesiredOutcome(OutcomeId id, OutcomeStatement statement)
    {
        Id = Guards.Given(id, nameof(id));
        Statement = Guards.NotNull(statement);
    }

    /// <summary>The id, unique in the whole map; answers refer to the outcome by it.</summary>
    public OutcomeId Id { get; }

    /// <summary>The statement as written, with its parts.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OutcomeStatement Statement { get; init => field = Guards.NotNull(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The statement as written.</summary>
    public override string ToString() => Statement.Text;
}
