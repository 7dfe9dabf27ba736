using JobMap.Diagnostics;
using JobMap.Ingestion.Reading;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>
/// Reads answers from the table a survey tool exports, as it is: CSV or TSV in any encoding, an Excel workbook, Parquet, any of them in gzip. The layout is
/// seen from the table, and its columns are matched to the outcomes and jobs of the map by code or by text; what is ambiguous is said and never guessed.
/// Every row and every cell is accounted for in the <see cref="IngestionReport"/>.
/// </summary>
/// <example>
/// <code>
/// SurveyIngestion ingestion = SurveyReader.ReadFile("export.csv", map).Value;
/// OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, ingestion.Responses);
/// Console.WriteLine(ingestion.Report);
///
/// // A file of any size, counted while it is read:
/// SurveyTally tally = SurveyReader.ReadTallyFile("export.csv.gz", map, responses => SurveyTally.From(responses.SegmentBy("country"))).Value.Tally;
/// </code>
/// </example>
public static class SurveyReader
{
    /// <summary>Reads a file into respondents, one byte a rating. What is wrong with its content is in the result; diagnostics name the file unless the options name a source.</summary>
    /// <param name="path">The file.</param>
    /// <param name="map">The job map whose outcomes and jobs were rated.</param>
    /// <param name="options">How it is read; null for <see cref="SurveyReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="map"/> is null.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static JobMapResult<SurveyIngestion> ReadFile(string path, UniversalJobMap map, SurveyReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream stream = Open(path);
        return Read(stream, map, Named(options, path), cancellationToken);
    }

    /// <summary>Reads a stream into respondents, from where it stands, and leaves it open. What is wrong with its content is in the result.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="map">The job map whose outcomes and jobs were rated.</param>
    /// <param name="options">How it is read; null for <see cref="SurveyReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="map"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static JobMapResult<SurveyIngestion> Read(Stream stream, UniversalJobMap map, SurveyReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(map);
        return new SurveyReading(map, options ?? SurveyReadOptions.Default, cancellationToken).Read(stream);
    }

    /// <summary>Counts the answers of a file while they are read. Where each row is a respondent, memory does not grow with the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="map">The job map whose outcomes and jobs were rated.</param>
    /// <param name="count">Counts a part of the respondents, as often as there are parts; null for <see cref="SurveyTally.From"/>. Here they are filtered, split, or counted with second moments.</param>
    /// <param name="options">How it is read; null for <see cref="SurveyReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="map"/> is null.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static JobMapResult<TallyIngestion> ReadTallyFile(
        string path, UniversalJobMap map, Func<SurveyResponses, SurveyTally>? count = null, SurveyReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream stream = Open(path);
        return ReadTally(stream, map, count, Named(options, path), cancellationToken);
    }

    /// <summary>Counts the answers of a stream while they are read, from where it stands, and leaves it open. Where each row is a respondent, memory does not grow with the stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="map">The job map whose outcomes and jobs were rated.</param>
    /// <param name="count">Counts a part of the respondents, as often as there are parts; null for <see cref="SurveyTally.From"/>. Here they are filtered, split, or counted with second moments.</param>
    /// <param name="options">How it is read; null for <see cref="SurveyReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="map"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static JobMapResult<TallyIngestion> ReadTally(
        Stream stream, UniversalJobMap map, Func<SurveyResponses, SurveyTally>? count = null, SurveyReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(map);
        return new SurveyReading(map, options ?? SurveyReadOptions.Default, cancellationToken).ReadTally(stream, count ?? SurveyTally.From);
    }

    /// <summary>Looks at the first records of a file: its layout, and what its columns are proposed to hold.</summary>
    /// <param name="path">The file.</param>
    /// <param name="map">The job map whose outcomes and jobs were rated.</param>
    /// <param name="options">How it would be read; null for <see cref="SurveyReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="map"/> is null.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static JobMapResult<SurveyInspection> InspectFile(string path, UniversalJobMap map, SurveyReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream stream = Open(path);
        return Inspect(stream, map, Named(options, path), cancellationToken);
    }

    /// <summary>Looks at the first records of a stream, from where it stands: its layout, and what its columns are proposed to hold. The stream is left open, behind what was looked at.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="map">The job map whose outcomes and jobs were rated.</param>
    /// <param name="options">How it would be read; null for <see cref="SurveyReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="map"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static JobMapResult<SurveyInspection> Inspect(Stream stream, UniversalJobMap map, SurveyReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(map);
        return new SurveyReading(map, options ?? SurveyReadOptions.Default, cancellationToken).Inspect(stream);
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);

    private static SurveyReadOptions Named(SurveyReadOptions? options, string path)
    {
        SurveyReadOptions given = options ?? SurveyReadOptions.Default;
        return given with { Source = given.Source ?? path };
    }
}
