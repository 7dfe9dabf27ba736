using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// What the customer is trying to get done: verb + object (+ contextual clarifier), such as
/// "cut | a piece of wood | in a straight line". The text is kept as written; the parts are read from it.
/// Source: Ulwick and Bettencourt, "Giving Customers a Fair Hearing", MIT Sloan Management Review, 2008.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JobStatement : IParsable<JobStatement>
{
    private JobStatement(string text)
    {
        Text = text;
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int clarifier = Words.IndexOfClarifier(words, start: 2, ClarifierOf.Job);
        Verb = words[0];
        Object = words.Length > 1 ? string.Join(' ', words[1..clarifier]) : null;
        Clarifier = clarifier < words.Length ? string.Join(' ', words[clarifier..]) : null;
    }

    /// <summary>The statement as written.</summary>
    public string Text { get; }

    /// <summary>The first word.</summary>
    public string Verb { get; }

    /// <summary>What the verb acts on; null where the statement is a single word.</summary>
    public string? Object { get; }

    /// <summary>The circumstances, from the first word such as "when", "in" or "while"; null where there are none.</summary>
    public string? Clarifier { get; }

    /// <summary>Reads a job statement. Any text that is not blank is one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is blank.</exception>
    public static JobStatement Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out JobStatement? statement) ? statement : throw new FormatException("A job statement cannot be blank.");
    }

    /// <summary>Reads a job statement without an exception where the text is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out JobStatement? statement)
    {
        statement = string.IsNullOrWhiteSpace(text) ? null : new JobStatement(text);
        return statement is not null;
    }

    /// <summary>The statement as written.</summary>
    public override string ToString() => Text;

    static JobStatement IParsable<JobStatement>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<JobStatement>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out JobStatement result) => TryParse(s, out result);
}
