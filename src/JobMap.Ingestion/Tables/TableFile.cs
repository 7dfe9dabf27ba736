namespace JobMap.Ingestion.Tables;

/// <summary>Opens a file as the table it turns out to be.</summary>
internal static class TableFile
{
    /// <summary>Opens a stream from where it stands and leaves it open. The kind of file is told by its bytes, never by a name.</summary>
    /// <returns>Null, with the reason in the log, where it is no table that can be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static TableReader? Open(Stream stream, TableOptions options, DiagnosticLog log)
    {
        InputStream input = new(stream);
        try
        {
            return new TableOpening(input, options, log).Open();
        }
        catch (Exception exception) when (TableFault.Report(exception, input, log, options))
        {
            return null;
        }
    }
}
