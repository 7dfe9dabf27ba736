using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// What makes the job harder for some executors than for others. Complexity factors explain who struggles, and profile segments.
/// Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ComplexityFactor
{
    /// <summary>A factor.</summary>
    /// <exception cref="ArgumentException"><paramref name="description"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the three.</exception>
    public ComplexityFactor(ComplexityFactorKind kind, string description)
    {
        Kind = Guards.Defined(kind, nameof(kind));
        Description = Guards.NotBlank(description);
    }

    /// <summary>Person-related, situational or systemic.</summary>
    public ComplexityFactorKind Kind { get; }

    /// <summary>The factor in words, such as "cooks for guests with allergies".</summary>
    public string Description { get; }

    /// <summary>The variable of the survey that asks for it; null where none does.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Variable { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The kind and the description: "Person: cooks for guests with allergies".</summary>
    public override string ToString() => $"{Kind}: {Description}";
}
