using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>The choices of a <see cref="Persona"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PersonaOptions
{
    /// <summary>The choices where nothing else is said.</summary>
    public static PersonaOptions Default { get; } = new();

    /// <summary>How many outcomes <see cref="Persona.WantsMost"/> holds at most, 1 or more; 5 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Top
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Top), value, "The top holds at least one outcome.");
    } = 5;

    /// <summary>How the segment is compared with the others. Segments keep their names, whatever the options call a and b.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ComparisonOptions Comparison { get; init => field = Guards.NotNull(value, nameof(Comparison)); } = ComparisonOptions.Default;

    /// <summary>"top 5, benjamini-hochberg".</summary>
    public override string ToString() => FormattableString.Invariant($"top {Top}, {Comparison}");
}
