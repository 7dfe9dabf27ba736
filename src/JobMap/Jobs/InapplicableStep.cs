using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// A kind of step that the job does not have, declared with the reason, so that its absence is a finding and not a gap.
/// Source: Bettencourt and Ulwick, "The Customer-Centered Innovation Map", Harvard Business Review, May 2008 (a job has some or all of the eight).
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record InapplicableStep
{
    /// <summary>A kind of step that is not applicable.</summary>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the eight.</exception>
    public InapplicableStep(UniversalStep kind, string reason)
    {
        Kind = Guards.Defined(kind, nameof(kind));
        Reason = Guards.NotBlank(reason);
    }

    /// <summary>The kind that the job does not have.</summary>
    public UniversalStep Kind { get; }

    /// <summary>Why not.</summary>
    public string Reason { get; }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>"Modify: nothing can be altered once it has begun".</summary>
    public override string ToString() => $"{Kind}: {Reason}";
}
