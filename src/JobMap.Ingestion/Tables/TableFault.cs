using System.Xml;
using CsvHelper;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion.Tables;

/// <summary>What is made of exceptions on the way: diagnostics, unless they come from the user's stream or from a cancellation.</summary>
internal static class TableFault
{
    /// <summary>Logs what an exception says of the file.</summary>
    /// <returns>False where it is not about the file and has to go on.</returns>
    public static bool Report(Exception exception, InputStream input, DiagnosticLog log, TableOptions options, long? line = null)
    {
        if (exception is OperationCanceledException || input.Failed)
        {
            return false;
        }

        switch (exception)
        {
            case TableFaultException fault:
                fault.Report(log);
                return true;
            case CsvFormatException csv:
                log.Add(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"A record is longer than {options.MaximumRecordBytes} bytes."), csv.LineNumber);
                return true;
            case InvalidDataException:
                log.Add(DiagnosticCatalogue.TableMalformed, "The file is damaged: what is compressed in it cannot be unpacked.", line);
                return true;
            case XmlException:
                log.Add(DiagnosticCatalogue.TableMalformed, "The workbook is damaged: a part of it is not well-formed XML.", line);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The same where a library reads that throws whatever comes of a damaged file.</summary>
    public static bool ReportAny(Exception exception, InputStream input, DiagnosticLog log, TableOptions options, long? line = null)
    {
        if (Report(exception, input, log, options, line))
        {
            return true;
        }

        if (exception is OperationCanceledException || input.Failed)
        {
            return false;
        }

        log.Add(DiagnosticCatalogue.TableMalformed, $"The file is damaged or of a kind that is not read here: {exception.GetType().Name}.", line);
        return true;
    }

    public static TableFaultException TooManyColumns(long columns, TableOptions options, long line) =>
        new(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The row has {Counted.Of(columns, "field")}, more than {options.MaximumColumns}."), line);
}
