using System.Globalization;
using JobMap.Diagnostics;

namespace JobMap;

/// <summary>Finds the words of a statement that the method asks to leave out.</summary>
internal sealed class FaultWordChecker(FaultWordLists lists, WordList lexicon)
{
    public IEnumerable<Diagnostic> Check(OutcomeStatement statement, IReadOnlyList<TextSpan> words)
    {
        string text = statement.Text;
        TextSpan[] allowed = [.. lists.Allowed.Find(text, words)];
        IEnumerable<Diagnostic> Found(WordList list, DiagnosticDescriptor descriptor, Func<string, string> message) => list.Find(text, words)
            .Where(span => !allowed.Any(phrase => phrase.Start <= span.Start && span.End <= phrase.End))
            .Select(span => OutcomeStatementChecker.At(descriptor.Create(message(text.Substring(span.Start, span.Length))), span));

        return
        [
            .. Found(lists.Vague, DiagnosticCatalogue.StatementVague, word => $"\"{word}\" means something else to everybody; say what is measured."),
            .. Solutions(text, words, DiagnosticCatalogue.StatementSolution),
            .. Found(lists.FirstPerson, DiagnosticCatalogue.StatementFirstPerson, word => $"\"{word}\" lets one person speak; an outcome is every executor's."),
            .. Found(lists.Feelings, DiagnosticCatalogue.StatementFeeling, word => $"\"{word}\" is about feeling or being seen, which belongs in an emotional or social job."),
            .. Found(lists.Causes, DiagnosticCatalogue.StatementCause, word => $"Behind \"{word}\" stands a cause; an outcome is what is to be achieved, whatever the cause."),
            .. Found(lists.Colloquial, DiagnosticCatalogue.StatementColloquial, word => $"\"{word}\" is a word of speech; use the plain word."),
            .. Found(lists.TimeBound, DiagnosticCatalogue.StatementTimeBound, word => $"\"{word}\" makes the statement outdate; outcomes are stable over time."),
            .. Years(text, words),
        ];
    }

    /// <summary>Words of the user's lexicon and parts of an interface, in a statement or a job.</summary>
    public IEnumerable<Diagnostic> Solutions(string text, IReadOnlyList<TextSpan> words, DiagnosticDescriptor descriptor)
    {
        TextSpan[] allowed = [.. lists.Allowed.Find(text, words)];
        TextSpan[] own = [.. lexicon.Find(text, words)];
        foreach (TextSpan span in own)
        {
            yield return OutcomeStatementChecker.At(descriptor.Create($"\"{text.Substring(span.Start, span.Length)}\" is a solution or brand of the lexicon; say what is to be achieved, whatever the means."), span);
        }

        foreach (TextSpan span in lists.InterfaceWords.Find(text, words).Where(span => !own.Concat(allowed).Any(other => other.Start <= span.Start && span.End <= other.End)))
        {
            yield return OutcomeStatementChecker.At(descriptor.Create($"\"{text.Substring(span.Start, span.Length)}\" is part of a user interface, which is a solution; say what is to be achieved, whatever the means."), span);
        }
    }

    /// <summary>A number that can only be a year of our time.</summary>
    private static IEnumerable<Diagnostic> Years(string text, IReadOnlyList<TextSpan> words) => words
        .Where(span => span.Length == 4 && int.TryParse(text.AsSpan(span.Start, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1990 and <= 2099)
        .Select(span => OutcomeStatementChecker.At(DiagnosticCatalogue.StatementTimeBound.Create(
            $"\"{text.Substring(span.Start, span.Length)}\" reads as a year, which makes the statement outdate; outcomes are stable over time."), span));
}
