using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables;

/// <summary>What ends the reading of a table, on its way from deep inside to the reader that logs it; never leaves this room.</summary>
internal sealed class TableFaultException(DiagnosticDescriptor descriptor, string message, long? line = null, long? column = null) : FormatException(message)
{
    public DiagnosticDescriptor Descriptor => descriptor;

    public void Report(DiagnosticLog log) => log.Add(descriptor, Message, line, column);
}
