using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using JobMap.Serialization.Documents;
using JobMap.Serialization.JobMaps;

namespace JobMap.Serialization;

public static partial class JobMapJson
{
    /// <summary>Writes statements with their parts and what the checker says of them, in the order given; parts that are not there are null.</summary>
    /// <param name="statements">The statements; may be none.</param>
    /// <param name="options">How they are checked; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is null.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static string Serialize(IEnumerable<OutcomeStatement> statements, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return JsonSerializer.Serialize(new WireStatements([.. statements.Select(statement => StatementWire.ToWire(statement, options))]), WireContext.Readable.WireStatements);
    }
}
