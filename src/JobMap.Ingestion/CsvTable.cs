using CsvHelper;
using JobMap.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>Opens and walks a CSV table the way all readers here do, with what is wrong with it as diagnostics.</summary>
internal static class CsvTable
{
    /// <summary>Walks the table; what <paramref name="read"/> finds and what is wrong with the table itself goes to the log.</summary>
    public static void Walk(Stream stream, int maximumRecordBytes, DiagnosticLog log, Action<CsvReader> read)
    {
        CsvReaderOptions options = new()
        {
            TrackLineNumbers = true,
            MaxRecordSize = maximumRecordBytes,
            OnMalformedRecord = record => Report(record, log),
        };
        try
        {
            using CsvReader reader = CsvReader.Create(stream, options, leaveOpen: true);
            if (reader.Headers.Count == 0)
            {
                log.Add(DiagnosticCatalogue.FileEmpty, "The file is empty.");
                return;
            }

            read(reader);
        }
        catch (CsvFormatException exception)
        {
            log.Add(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"A record is longer than {maximumRecordBytes} bytes."), exception.LineNumber);
        }
    }

    private static void Report(CsvMalformedRecord record, DiagnosticLog log)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            log.Add(DiagnosticCatalogue.TableMalformed, "A quote is opened and never closed.", record.LineNumber);
        }
        else
        {
            log.Add(DiagnosticCatalogue.QuotesMalformed, "A quote stands inside a field that is not in quotes, or text behind a closing quote.", record.LineNumber);
        }
    }
}
