using JobMap.Ingestion.Mapping;
using JobMap.Ingestion.Quality;
using JobMap.Ingestion.Tables;
using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>A reading for the median of the durations alone, before the one in which it counts.</summary>
internal sealed class MedianReading(UniversalJobMap map, SurveyReadOptions options, CancellationToken token)
{
    /// <summary>The least duration that follows from the median; null where there is none. The stream is put back to where it stood.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="rereadable">False where the stream cannot go back, and was not read.</param>
    public TimeSpan? Read(Stream stream, out bool rereadable)
    {
        rereadable = stream.CanSeek;
        if (!rereadable)
        {
            return null;
        }

        long start = stream.Position;
        DiagnosticLog log = new(options.Source);
        using TableReader? table = TableFile.Open(stream, OpenedSurvey.TableOptionsOf(options), log);
        TimeSpan? threshold = null;
        if (table is not null && OpenedSurvey.Of(table, map, options, log, token) is { } survey
            && survey.Columns.Where(column => column.Mapping.Role == ColumnRole.Duration).Select(column => (BoundColumn?)column).FirstOrDefault() is { } duration)
        {
            SpeedingCheck check = new(duration.Index, null, options.Quality.SpeedingShare);
            foreach (TableReader part in (TableReader[])[survey.Rows, table])
            {
                while (part.Read(token))
                {
                    check.Note(part);
                }
            }

            threshold = check.Threshold;
        }

        stream.Position = start;
        return threshold;
    }
}
