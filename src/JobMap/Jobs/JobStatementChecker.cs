using JobMap.Diagnostics;

namespace JobMap;

/// <summary>What the method would say of a job in words: a functional job holds no outcome, no feeling and no solution; an emotional and a social one have their own form.</summary>
internal sealed class JobStatementChecker(FaultWordLists lists, WordList lexicon)
{
    /// <summary>The core job, a related or a consumption-chain job.</summary>
    public IEnumerable<Diagnostic> CheckFunctional(string text)
    {
        List<TextSpan> words = StatementWords.Of(text);
        foreach (TextSpan span in Outcomes(text, words))
        {
            yield return OutcomeStatementChecker.At(
                DiagnosticCatalogue.JobStatementOutcome.Create($"\"{text.Substring(span.Start, span.Length)}\" says how well the job \"{text}\" is to be done, which is an outcome."),
                span, Without(text, span));
        }

        foreach (TextSpan span in lists.Feelings.Find(text, words))
        {
            yield return OutcomeStatementChecker.At(
                DiagnosticCatalogue.JobStatementFeeling.Create($"\"{text.Substring(span.Start, span.Length)}\" is about feeling or being seen; the job \"{text}\" is a functional one."), span);
        }

        foreach (Diagnostic solution in CheckSolutions(text, words))
        {
            yield return solution;
        }
    }

    /// <summary>A job step or any other text that must be free of solutions.</summary>
    public IEnumerable<Diagnostic> CheckSolutions(string text) => CheckSolutions(text, StatementWords.Of(text));

    public IEnumerable<Diagnostic> CheckEmotional(string text) => CheckForm(text, lists.EmotionalWords, lists.Vocabulary.FaultWords.EmotionalWords.Count,
        DiagnosticCatalogue.EmotionalJobForm, "The emotional job \"{0}\" does not say how one wants to feel.");

    public IEnumerable<Diagnostic> CheckSocial(string text) => CheckForm(text, lists.SocialWords, lists.Vocabulary.FaultWords.SocialWords.Count,
        DiagnosticCatalogue.SocialJobForm, "The social job \"{0}\" does not say how one wants to be perceived.");

    private IEnumerable<Diagnostic> CheckSolutions(string text, List<TextSpan> words) =>
        new FaultWordChecker(lists, lexicon).Solutions(text, words, DiagnosticCatalogue.JobStatementSolution);

    private IEnumerable<Diagnostic> CheckForm(string text, WordList marks, int known, DiagnosticDescriptor descriptor, string message)
    {
        List<TextSpan> words = StatementWords.Of(text);
        return [.. known == 0 || marks.Find(text, words).Any() ? [] : (Diagnostic[])[descriptor.Create(message.Replace("{0}", text, StringComparison.Ordinal))], .. CheckSolutions(text, words)];
    }

    /// <summary>Words of outcomes anywhere, and a direction such as "minimize" at the beginning.</summary>
    private IEnumerable<TextSpan> Outcomes(string text, List<TextSpan> words)
    {
        TextSpan[] allowed = [.. lists.Allowed.Find(text, words)];
        IEnumerable<TextSpan> found = lists.OutcomeWords.Find(text, words).Concat(lists.Vague.Find(text, words)).Concat(lists.Directions.Find(text, words).Where(span => span.Start == words[0].Start));
        return found.Where(span => !allowed.Any(phrase => phrase.Start <= span.Start && span.End <= phrase.End)).DistinctBy(span => span.Start).OrderBy(span => span.Start);
    }

    /// <summary>The text without a stretch and the space before it; nothing where little is left.</summary>
    private static string[] Without(string text, TextSpan span)
    {
        string rest = string.Concat(text.AsSpan(0, span.Start).TrimEnd(), " ", text.AsSpan(span.End).TrimStart()).Trim();
        return rest.Contains(' ', StringComparison.Ordinal) ? [rest] : [];
    }
}
