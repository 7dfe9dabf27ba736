using JobMap.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>
/// Reads answers from a wide table: one row a respondent, and per outcome a column <c>imp_&lt;outcome id&gt;</c> and a column
/// <c>sat_&lt;outcome id&gt;</c> (also <c>importance_</c>, <c>satisfaction_</c>), in any order. Comma, semicolon, tab or bar, UTF-8 or
/// UTF-16 by its mark. The file is streamed; one byte a rating is kept. Nothing is dropped in silence: see <see cref="IngestionReport"/>.
/// </summary>
/// <example>
/// <code>
/// SurveyIngestion ingestion = SurveyCsv.ReadFile("answers.csv", map, SurveyCsvOptions.Default).Value;
/// OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, ingestion.Responses);
/// </code>
/// </example>
public static class SurveyCsv
{
    /// <summary>Reads a file. What is wrong with its content is in the result; diagnostics name the file unless the options name a source.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static JobMapResult<SurveyIngestion> ReadFile(string path, UniversalJobMap map, SurveyCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        return Read(stream, map, options with { Source = options.Source ?? path });
    }

    /// <summary>Reads a stream from where it stands, and leaves it open. What is wrong with its content is in the result.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static JobMapResult<SurveyIngestion> Read(Stream stream, UniversalJobMap map, SurveyCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(options);
        return new SurveyCsvReading(map, options).Read(stream);
    }
}
