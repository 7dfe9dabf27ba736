using System.Diagnostics;

namespace JobMap;

/// <summary>A desired outcome: one measure by which customers judge how well a step of their job gets done. It is rated, scored and traced by its id.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DesiredOutcome
{
    internal DesiredOutcome(OutcomeId id, OutcomeStatement statement)
    {
        Id = id;
        Statement = statement;
    }

    /// <summary>The id, unique in the whole map; answers refer to the outcome by it.</summary>
    public OutcomeId Id { get; }

    /// <summary>The statement as written, with its parts.</summary>
    public OutcomeStatement Statement { get; }

    /// <summary>The statement as written.</summary>
    public override string ToString() => Statement.Text;
}
