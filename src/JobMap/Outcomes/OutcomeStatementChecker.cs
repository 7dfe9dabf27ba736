using JobMap.Diagnostics;

namespace JobMap;

/// <summary>What the method would say of one statement: of its parts, of two things in one, of its words. Faults of style are warnings, never refusals.</summary>
/// <param name="lists">The words of the statement's language.</param>
/// <param name="lexicon">The user's own words for solutions.</param>
internal sealed class OutcomeStatementChecker(FaultWordLists lists, WordList lexicon)
{
    public IEnumerable<Diagnostic> Check(OutcomeStatement statement)
    {
        List<TextSpan> words = StatementWords.Of(statement.Text);
        return [.. CheckParts(statement), .. new CompoundChecker(lists, statement, words).Check(), .. new FaultWordChecker(lists, lexicon).Check(statement, words)];
    }

    /// <summary>A part is missing only where the language has words for it.</summary>
    private IEnumerable<Diagnostic> CheckParts(OutcomeStatement statement)
    {
        if (statement.Direction is not { } direction)
        {
            if (lists.Vocabulary.Directions.Count > 0)
            {
                yield return DiagnosticCatalogue.StatementDirectionMissing.Create($"The statement has no direction: \"{statement.Text}\".")
                    with { Suggestions = DirectionRewrite.WithDirection(statement, lists.Vocabulary) };
            }
        }
        else if (!statement.HasCanonicalDirection)
        {
            string canonical = DirectionRewrite.CanonicalWordOf(direction, lists.Vocabulary) ?? direction.Name;
            yield return At(
                DiagnosticCatalogue.StatementDirectionNotCanonical.Create($"\"{statement.DirectionWord}\" is not a canonical direction; write \"{canonical}\"."),
                statement.Spans.Direction, DirectionRewrite.WithWord(statement, canonical));
        }

        if (statement.Unit is null)
        {
            if (lists.Vocabulary.Units.Count > 0)
            {
                yield return DiagnosticCatalogue.StatementUnitMissing.Create($"The statement names no unit of measure: \"{statement.Text}\".");
            }
        }
        else if (statement.Object is null)
        {
            yield return At(DiagnosticCatalogue.StatementObjectMissing.Create($"The statement does not say what the {statement.Unit} is of: \"{statement.Text}\"."), statement.Spans.Unit);
        }
        else if (IsUnjoinedClause(statement))
        {
            string joined = statement.Text.Insert(statement.Spans.Object.Start, lists.Vocabulary.FaultWords.ClauseConnective + " ");
            yield return At(
                DiagnosticCatalogue.StatementColloquial.Create($"\"{statement.UnitWord}\" is not joined to what it measures, as in speech; write \"{lists.Vocabulary.FaultWords.ClauseConnective}\" before \"{statement.Object}\"."),
                statement.Spans.Unit, joined);
        }
    }

    /// <summary>"The likelihood the cut goes off track": a clause follows a likelihood without its connective.</summary>
    private bool IsUnjoinedClause(OutcomeStatement statement) =>
        statement.Unit == OutcomeUnit.Likelihood && lists.Vocabulary.FaultWords.ClauseConnective is not null
        && statement.Spans.Connective.IsEmpty && !statement.Spans.Object.IsEmpty && statement.Spans.Object.Start >= statement.Spans.Unit.End
        && !lists.Conjunctions.Has(statement.Object!.Split(' ')[0]);

    internal static Diagnostic At(Diagnostic diagnostic, TextSpan span, params string[] suggestions) => diagnostic with
    {
        Location = diagnostic.Location with { Span = span },
        Suggestions = suggestions.Length == 0 ? diagnostic.Suggestions : new Internals.ValueList<string>(suggestions),
    };
}
