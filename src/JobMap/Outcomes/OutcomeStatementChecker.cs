using JobMap.Diagnostics;

namespace JobMap;

/// <summary>What the method would say of one statement.</summary>
internal static class OutcomeStatementChecker
{
    public static IEnumerable<Diagnostic> Check(OutcomeStatement statement)
    {
        if (statement.Direction is null)
        {
            yield return DiagnosticCatalogue.StatementDirectionMissing.Create($"The statement has no direction: \"{statement.Text}\".");
        }
        else if (!statement.HasCanonicalDirection)
        {
            yield return DiagnosticCatalogue.StatementDirectionNotCanonical.Create(
                $"\"{statement.DirectionWord}\" is not a canonical direction; write \"{statement.Direction}\".");
        }

        if (statement.Unit is null)
        {
            yield return DiagnosticCatalogue.StatementUnitMissing.Create($"The statement names no unit of measure: \"{statement.Text}\".");
        }
    }
}
