using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>A value theme: what several people turn out to value or struggle with, a code in the codebook of the research.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ValueTheme
{
    /// <summary>A theme.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="name"/> is null or blank.</exception>
    public ValueTheme(ThemeId id, string name)
    {
        Id = Guards.Given(id, nameof(id));
        Name = Guards.NotBlank(name);
    }

    /// <summary>The id, unique in the research.</summary>
    public ThemeId Id { get; }

    /// <summary>The name a reader sees.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guards.NotBlank(value); }

    /// <summary>When to use it: what belongs to it, and what does not; null where nobody wrote it down.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Description { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
