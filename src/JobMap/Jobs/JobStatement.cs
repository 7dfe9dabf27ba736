using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace JobMap;

/// <summary>
/// What the customer is trying to get done: verb + object (+ contextual clarifier), such as
/// "cut | a piece of wood | in a straight line". The text is kept as written; the parts are read from it.
/// Source: Ulwick and Bettencourt, "Giving Customers a Fair Hearing", MIT Sloan Management Review, 2008.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JobStatement : IParsable<JobStatement>
{
    private JobStatement(string text, OutcomeGrammar grammar)
    {
        Text = text;
        (string[] verb, string[] target, string[] clarifier) = JobStatementReader.Read(text, grammar.Vocabulary);
        Verb = string.Join(' ', verb);
        Object = target.Length > 0 ? string.Join(' ', target) : null;
        Clarifier = clarifier.Length > 0 ? string.Join(' ', clarifier) : null;
    }

    /// <summary>The statement as written.</summary>
    public string Text { get; }

    /// <summary>What is to be done: the first word, or in a language such as Dutch the infinitive at the end.</summary>
    public string Verb { get; }

    /// <summary>What the verb acts on; null where there is no more than a verb, or a verb and its circumstances.</summary>
    public string? Object { get; }

    /// <summary>The circumstances, from the first word such as "when", "in" or "while"; null where there are none.</summary>
    public string? Clarifier { get; }

    /// <summary>Reads an English job statement. Any text that is not blank is one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is blank.</exception>
    public static JobStatement Parse(string text) => Parse(text, OutcomeGrammar.English);

    /// <summary>
    /// Reads a job statement in a language. Any text that is not blank is one. The parts are found by the words of the vocabulary, not by knowing
    /// the language: where verbs stand last they are known by <see cref="OutcomeVocabulary.InfinitiveEndings"/>, so write the infinitive.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is blank.</exception>
    public static JobStatement Parse(string text, OutcomeGrammar grammar)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, grammar, out JobStatement? statement) ? statement : throw new FormatException("A job statement cannot be blank.");
    }

    /// <summary>Reads an English job statement without an exception where the text is null or blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out JobStatement? statement) => TryParse(text, OutcomeGrammar.English, out statement);

    /// <summary>Reads a job statement in a language, without an exception where the text is null or blank.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grammar"/> is null.</exception>
    public static bool TryParse([NotNullWhen(true)] string? text, OutcomeGrammar grammar, [NotNullWhen(true)] out JobStatement? statement)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        statement = string.IsNullOrWhiteSpace(text) ? null : new JobStatement(text, grammar);
        return statement is not null;
    }

    /// <summary>The statement as written.</summary>
    public override string ToString() => Text;

    static JobStatement IParsable<JobStatement>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<JobStatement>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out JobStatement result) => TryParse(s, out result);
}
