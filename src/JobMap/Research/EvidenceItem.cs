using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>A quote or an observation, and what it backs.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record EvidenceItem
{
    /// <summary>A piece of evidence.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="text"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the enumeration.</exception>
    public EvidenceItem(EvidenceId id, EvidenceKind kind, string text)
    {
        Id = Guards.Given(id, nameof(id));
        Kind = Guards.Defined(kind, nameof(kind));
        Text = Guards.NotBlank(text);
    }

    /// <summary>The id, unique in the research.</summary>
    public EvidenceId Id { get; }

    /// <summary>What it is.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>What was said or seen.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Text { get; init => field = Guards.NotBlank(value); }

    /// <summary>The interview it comes from; null for what was seen elsewhere, such as in use or in reviews.</summary>
    public InterviewId? Interview { get; init; }

    /// <summary>The value themes it speaks of.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the ids is the default value.</exception>
    public IReadOnlyList<ThemeId> Themes { get; init => field = Guards.CopiedIds(value); } = ValueList<ThemeId>.Empty;

    /// <summary>The force of progress it shows; null for none.</summary>
    public ForceOfProgress? Force { get; init; }

    /// <summary>Where on the timeline of the switch it belongs; null where it belongs nowhere on it.</summary>
    public TimelineStage? Stage { get; init; }

    /// <summary>What it backs, by id.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the targets is the default value.</exception>
    public IReadOnlyList<EvidenceTarget> Backs { get; init => field = Guards.CopiedIds(value); } = ValueList<EvidenceTarget>.Empty;

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>"q1: I never know what is left in the fridge".</summary>
    public override string ToString() => $"{Id}: {Text}";
}
