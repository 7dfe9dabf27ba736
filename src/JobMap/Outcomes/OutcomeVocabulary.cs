using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// The words of a language in which outcome statements are written, as data. Words are found whatever their case; an entry may be a phrase of several words,
/// of which the longest wins; punctuation inside an entry is written but not asked for when reading. Lists and dictionaries are copied when set, and two
/// vocabularies of the same language and words are equal. One without words is legal: its grammar reads every statement as an object and nothing else.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OutcomeVocabulary
{
    /// <summary>A vocabulary without words.</summary>
    /// <param name="language">The language as a BCP 47 tag, such as <c>en</c> or <c>de-AT</c>: groups of 1 to 8 ASCII letters or digits with hyphens between them, 35 characters in all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not such a tag.</exception>
    public OutcomeVocabulary(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        Language = LanguageTag.IsTag(language) ? LanguageTag.Of(language) : throw new ArgumentException($"'{language}' is not a BCP 47 tag.", nameof(language));
    }

    /// <summary>The language as a BCP 47 tag in its usual case: <c>DE-at</c> is <c>de-AT</c>. Source of the case: RFC 5646, section 2.1.1.</summary>
    public string Language { get; internal init; }

    /// <summary>What each word that can open a statement stands for: "minimize", "reduce", "increase" …</summary>
    /// <exception cref="ArgumentException">A word is given twice, in whatever case.</exception>
    public IReadOnlyDictionary<string, OutcomeDirection> Directions { get; init => field = Copy(value); } = ValueMap<OutcomeDirection>.Empty;

    /// <summary>The words of <see cref="Directions"/> that need no warning; the first of each direction is the one written when formatting.</summary>
    public IReadOnlyList<string> CanonicalDirectionWords { get; init => field = Copy(value); } = ValueList<string>.Empty;

    /// <summary>What each word or phrase that names a unit stands for, without its article: "time", "amount of time", "chance" …</summary>
    /// <exception cref="ArgumentException">A word is given twice, in whatever case.</exception>
    public IReadOnlyDictionary<string, OutcomeUnit> Units { get; init => field = Copy(value); } = ValueMap<OutcomeUnit>.Empty;

    /// <summary>How units are written when formatting: a word of <see cref="Units"/> behind its article, if it has one, such as "the time" or "het aantal"; the first of each unit counts.</summary>
    public IReadOnlyList<string> CanonicalUnitPhrases { get; init => field = Copy(value); } = ValueList<string>.Empty;

    /// <summary>The words that may stand before a unit or an object and are no part of it: "the", "a" …</summary>
    public IReadOnlyList<string> Articles { get; init => field = Copy(value); } = ValueList<string>.Empty;

    /// <summary>The phrases that join a unit to its object: "it takes to", "that", "of" … One that begins with a comma is written without a space before it.</summary>
    public IReadOnlyList<string> Connectives { get; init => field = Copy(value); } = ValueList<string>.Empty;

    /// <summary>The words with which the circumstances begin: "when", "while", "before" …</summary>
    public IReadOnlyList<string> ClarifierOpeners { get; init => field = Copy(value); } = ValueList<string>.Empty;

    /// <summary>The words with which the circumstances of a job begin, beside <see cref="ClarifierOpeners"/>: "in", "at", "with" … In an outcome they belong to the object.</summary>
    public IReadOnlyList<string> JobClarifierOpeners { get; init => field = Copy(value); } = ValueList<string>.Empty;

    /// <summary>The endings by which an infinitive is known in a language that puts the verb of a job last: "en" in "een plank zagen". None: the verb is the first word.</summary>
    /// <exception cref="ArgumentException">An ending is blank.</exception>
    public IReadOnlyList<string> InfinitiveEndings { get; init => field = Endings(value); } = ValueList<string>.Empty;

    /// <summary>What announces an example: "e.g.,", "for example" … The first is the one written when formatting, behind a comma. "Such as" is none: it belongs to what it explains.</summary>
    public IReadOnlyList<string> ExampleMarks { get; init => field = Copy(value); } = ValueList<string>.Empty;

    /// <summary>The words that join two things: "and", "or" … The grammar reads on over them; a check of two measures in one statement looks for them.</summary>
    public IReadOnlyList<string> Conjunctions { get; init => field = Copy(value); } = ValueList<string>.Empty;

    /// <summary>The words by which the checker knows a fault; none unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OutcomeFaultWords FaultWords { get; init => field = Guards.NotNull(value); } = OutcomeFaultWords.None;

    private static ValueList<string> Copy(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words as ValueList<string> ?? new(words);
    }

    private static ValueList<string> Endings(IReadOnlyList<string> endings) =>
        Copy(endings).Any(string.IsNullOrWhiteSpace) ? throw new ArgumentException("An ending is blank.", nameof(endings)) : Copy(endings);

    private static ValueMap<T> Copy<T>(IReadOnlyDictionary<string, T> words)
        where T : IEquatable<T>
    {
        ArgumentNullException.ThrowIfNull(words);
        return words as ValueMap<T> ?? new(words);
    }

    /// <summary>The language and how many words it knows: "en: 11 directions, 21 units".</summary>
    public override string ToString() => FormattableString.Invariant($"{Language}: {Directions.Count} directions, {Units.Count} units");
}
