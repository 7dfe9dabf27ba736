using JobMap.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>
/// Reads a job map from a table of outcomes, one row an outcome. Rows of one kind and one step name are one job step; steps and outcomes stand
/// in the order in which the table first names them. Where the table has the columns <c>step_id</c>, <c>sub_step_id</c> and <c>sub_step_name</c>, they are read;
/// steps of one kind and name are then two where their ids differ. A row with neither id nor statement is a step or sub-step without outcomes.
/// An apostrophe that keeps a spreadsheet from running a field as a formula is taken away.
/// </summary>
public static class OutcomeCsv
{
    /// <summary>Reads a file. What is wrong with its content is in the result, by line; diagnostics name the file unless the options name a source.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static JobMapResult<UniversalJobMap> ReadFile(string path, OutcomeCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        return Read(stream, options with { Source = options.Source ?? path });
    }

    /// <summary>Reads a stream from where it stands, and leaves it open. What is wrong with its content is in the result, by line.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static JobMapResult<UniversalJobMap> Read(Stream stream, OutcomeCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return new OutcomeCsvReading(options).Read(stream);
    }
}
