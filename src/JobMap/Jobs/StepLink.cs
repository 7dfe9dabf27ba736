using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// A declared way from one job step to another that is not the next. The order of the steps itself needs no links.
/// Source: Bettencourt and Ulwick, "The Customer-Centered Innovation Map", Harvard Business Review, May 2008 (jobs that repeat or loop).
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StepLink
{
    /// <summary>A link between two steps.</summary>
    /// <exception cref="ArgumentException">An id is the default value, or both are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the two.</exception>
    public StepLink(StepLinkKind kind, StepId from, StepId to)
    {
        Kind = Guards.Defined(kind, nameof(kind));
        From = Guards.Given(from, nameof(from));
        To = Guards.Given(to, nameof(to));
        if (from == to)
        {
            throw new ArgumentException("A link leads from one step to another.", nameof(to));
        }
    }

    /// <summary>Repeat or loop.</summary>
    public StepLinkKind Kind { get; }

    /// <summary>The step or sub-step it leads from.</summary>
    public StepId From { get; }

    /// <summary>The step or sub-step it leads to.</summary>
    public StepId To { get; }

    /// <summary>When the link is followed, such as "when the dish tastes flat"; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Condition { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>"Loop: taste → season".</summary>
    public override string ToString() => $"{Kind}: {From} → {To}{(Condition is null ? "" : $" ({Condition})")}";
}
