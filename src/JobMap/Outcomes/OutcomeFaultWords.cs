using System.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// The words by which the checker of a language knows a fault. Entries are words or phrases, found in any case; one that is written with a capital
/// letter is found only so. Lists are copied when set; equal by value. Without words nothing is found.
/// Source of what counts as a fault: Ulwick and Bettencourt, "Giving Customers a Fair Hearing", MIT Sloan Management Review, 2008; the words themselves are this library's.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OutcomeFaultWords
{
    /// <summary>No words.</summary>
    public static OutcomeFaultWords None { get; } = new();

    /// <summary>Words that mean something else to everybody: "easy", "reliable" …</summary>
    public IReadOnlyList<string> Vague { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Phrases in which a listed word is no fault: "the correct" says which one, "fast food" what. They win over every other list.</summary>
    public IReadOnlyList<string> Allowed { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Words of somebody who speaks of themselves: "I", "my", "we" …</summary>
    public IReadOnlyList<string> FirstPerson { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Words of feeling and of being seen, which belong in emotional and social jobs.</summary>
    public IReadOnlyList<string> Feelings { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Parts of a user interface: "button", "click" … They name a solution whatever the product.</summary>
    public IReadOnlyList<string> InterfaceWords { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Words behind which a cause stands: "because", "due to" …</summary>
    public IReadOnlyList<string> Causes { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Words of speech rather than writing: "stuff", "mess up" …</summary>
    public IReadOnlyList<string> Colloquial { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Words that make a statement outdate: "nowadays", "this year" …</summary>
    public IReadOnlyList<string> TimeBound { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Verbs of the consumption chain that open an object of control: "install", "learn to use" …</summary>
    public IReadOnlyList<string> ConsumptionVerbs { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Words that say how well a job is to be done: "quickly", "safely" … In a job statement they are outcomes.</summary>
    public IReadOnlyList<string> OutcomeWords { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Words of which an emotional job has one: "feel", "feeling".</summary>
    public IReadOnlyList<string> EmotionalWords { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Words of which a social job has one: "perceived", "seen as".</summary>
    public IReadOnlyList<string> SocialWords { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>The connective that opens a clause behind a likelihood, "that"; null where the language has none.</summary>
    public string? ClauseConnective { get; init; }

    /// <summary>Words without weight when two statements are compared: articles, auxiliaries, prepositions.</summary>
    public IReadOnlyList<string> FunctionWords { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>Endings that are taken off a word when two statements are compared, the first that fits: "ing", "ed", "s" …</summary>
    public IReadOnlyList<string> Endings { get; init => field = Guards.Copied(value); } = ValueList<string>.Empty;

    /// <summary>The number of words that are faults: "120 words".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Vague.Count + FirstPerson.Count + Feelings.Count + InterfaceWords.Count + Causes.Count + Colloquial.Count + TimeBound.Count + ConsumptionVerbs.Count + OutcomeWords.Count} words");
}
