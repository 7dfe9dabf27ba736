using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion;

/// <summary>A question about the respondent, by whose answers the scores can be split. One of its answers is chosen.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ProfileQuestion
{
    private const int LongestCode = 15;

    private static readonly string[] KeptNames = ["imp", "sat", "trap", "intro"];

    /// <summary>A question with its answers, which are numbered from 1.</summary>
    /// <param name="code">The name of its column: 1 to 15 ASCII letters, digits and underscores, of which the first is a letter. Survey tools cut or refuse longer ones.</param>
    /// <param name="text">The question as the respondent reads it, in the language of the questionnaire.</param>
    /// <param name="answers">What can be chosen, two or more, in order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The code is none or is kept for the ratings, such as <c>imp_1</c>, <c>SAT2</c> or <c>intro</c>; a text is blank; there are fewer than two answers, or two are the same.
    /// </exception>
    public ProfileQuestion(string code, string text, IEnumerable<string> answers)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        string[] labels = [.. answers];
        if (labels.Length < 2 || labels.Any(string.IsNullOrWhiteSpace) || labels.Distinct(StringComparer.Ordinal).Count() < labels.Length)
        {
            throw new ArgumentException("A question needs two answers or more, none blank and no two the same.", nameof(answers));
        }

        Code = IsCode(code) ? code : throw new ArgumentException($"'{code}' names no column: 1 to 15 letters, digits and underscores, a letter first, and not as the ratings are named.", nameof(code));
        Text = text;
        Answers = new ValueList<QuestionnaireAnswer>(labels.Select((label, index) => new QuestionnaireAnswer(index + 1, label)));
    }

    /// <summary>The name of its column.</summary>
    public string Code { get; }

    /// <summary>The question as the respondent reads it.</summary>
    public string Text { get; }

    /// <summary>What can be chosen, numbered from 1.</summary>
    public IReadOnlyList<QuestionnaireAnswer> Answers { get; }

    /// <summary>"household: Who lives with you? (3 answers)".</summary>
    public override string ToString() => $"{Code}: {Text} ({Counted.Of(Answers.Count, "answer")})";

    private static bool IsCode(string code) =>
        code.Length is > 0 and <= LongestCode && char.IsAsciiLetter(code[0]) && code.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
        && !KeptNames.Any(name => code.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (code.Length == name.Length || !char.IsAsciiLetter(code[name.Length])));
}
