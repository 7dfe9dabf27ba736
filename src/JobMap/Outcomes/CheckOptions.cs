using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>How statements and maps are checked.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CheckOptions
{
    /// <summary>No lexicon, the severities of the catalogue.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>The user's own words for solutions and brands.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public SolutionLexicon Lexicon { get; init => field = Guards.NotNull(value); } = SolutionLexicon.Empty;

    /// <summary>The user's own severities.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public SeverityOverrides Severities { get; init => field = Guards.NotNull(value); } = SeverityOverrides.None;

    /// <summary>"3 words and phrases, 1 severity overridden".</summary>
    public override string ToString() => FormattableString.Invariant($"{Lexicon}, {Severities.Count} severities overridden");
}
