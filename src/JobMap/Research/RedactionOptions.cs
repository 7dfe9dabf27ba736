using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>The choices of a redaction.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RedactionOptions
{
    /// <summary>The choices where nothing else is said: no terms, days kept, unknown members dropped.</summary>
    public static RedactionOptions Default { get; } = new();

    /// <summary>Further words to take out wherever they stand as words: other people, companies, places. A term of several words is taken out as a whole only.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">One of the terms has neither a letter nor a digit.</exception>
    public IReadOnlyList<string> Terms { get; init => field = WithWords(value); } = ValueList<string>.Empty;

    /// <summary>What becomes of the days of interviews.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public RedactedDates Dates { get; init => field = Guards.Defined(value, nameof(Dates)); }

    /// <summary>True to keep members of the document that this library does not know, as they are: they may hold anything, and nothing in them is looked for.</summary>
    public bool KeepExtensions { get; init; }

    /// <summary>"2 terms, dates month, extensions dropped". The terms themselves are personal data and are not shown.</summary>
    public override string ToString() => $"{Counted.Of(Terms.Count, "term")}, dates {EnumNames.NameOf(Dates)}, extensions {(KeepExtensions ? "kept" : "dropped")}";

    private static IReadOnlyList<string> WithWords(IReadOnlyList<string> terms)
    {
        IReadOnlyList<string> copied = Guards.CopiedTexts(terms, nameof(Terms));
        return copied.All(term => term.Any(char.IsLetterOrDigit)) ? copied : throw new ArgumentException("A term to take out has a letter or a digit.", nameof(terms));
    }
}
