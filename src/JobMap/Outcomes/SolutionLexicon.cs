using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// The user's own words for solutions: products, brands, features, technologies, one word or phrase each. A job map is free of solutions,
/// so the checker warns where a statement uses one of them, in any case, singular or plural. Immutable, equal by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SolutionLexicon
{
    /// <summary>A lexicon of words and phrases. Surrounding white space is not part of them; blank ones and repetitions are left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public SolutionLexicon(IEnumerable<string> entries) => Entries = new ValueList<string>(
        Guards.NotNull(entries).Select(entry => entry?.Trim() ?? "").Where(entry => entry.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>A lexicon without words; the interface words of the language are warned of all the same.</summary>
    public static SolutionLexicon Empty { get; } = new([]);

    /// <summary>The words and phrases, in the order given.</summary>
    public IReadOnlyList<string> Entries { get; }

    /// <summary>The entries ready to be looked up.</summary>
    internal WordList Words => new(Entries, inflected: true);

    /// <summary>Reads a lexicon: one word or phrase a line. Blank lines and lines that begin with <c>#</c> are skipped.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SolutionLexicon Parse(string text) => new(Guards.NotNull(text).Split('\n').Where(line => !line.TrimStart().StartsWith('#')));

    /// <summary>"3 words and phrases".</summary>
    public override string ToString() => FormattableString.Invariant($"{Entries.Count} words and phrases");
}
