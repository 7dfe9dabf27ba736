using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>One conversation with one person. Who it was need not be said; what was said is in <see cref="EvidenceItem"/>s.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Interview
{
    /// <summary>An interview.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public Interview(InterviewId id) => Id = Guards.Given(id, nameof(id));

    /// <summary>The id, unique in the research.</summary>
    public InterviewId Id { get; }

    /// <summary>The name of the person; personal data, null where it is not kept.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Participant { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>The day of the interview; null where nobody noted it. Without days, the order of the document is the order of the interviews.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whom the person speaks for, such as "job executor" or "purchase decision maker"; null where nobody noted it.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Role { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>The solution the person used before; null where it is not known or there was no switch.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? SwitchedFrom { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>The solution the person uses now; null where it is not known or there was no switch.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? SwitchedTo { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The id; never the name of the person.</summary>
    public override string ToString() => Id.Value;
}
