using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>From a statement and its check to JSON.</summary>
internal static class StatementWire
{
    public static WireStatement ToWire(OutcomeStatement statement, CheckOptions? options) => new(
        statement.Text, statement.Language, statement.Direction?.Name, statement.Unit?.Name, statement.Object, statement.Clarifier, statement.Example,
        [.. statement.Check(options).Select(DiagnosticWire.ToWire)]);
}
