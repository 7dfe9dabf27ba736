using CsvHelper;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tables;
using JobMap.Research;

namespace JobMap.Ingestion.Evidence;

/// <summary>One reading of a table of research.</summary>
internal sealed class EvidenceCsvReading(EvidenceCsvOptions options)
{
    private const int MaximumRecordBytes = 1024 * 1024;

    private readonly DiagnosticLog _log = new(options.Source);
    private readonly List<EvidenceRow> _rows = [];
    private ResearchEvidence _evidence = new();

    public JobMapResult<ResearchEvidence> Read(Stream stream)
    {
        using BoundedStream bounded = new(stream, options.MaximumBytes);
        CsvTable.Walk(bounded, MaximumRecordBytes, _log, ReadTable);
        if (bounded.IsCut)
        {
            _log.Add(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The table has more than {options.MaximumBytes} bytes."));
        }

        return _log.HasErrors ? JobMapResult<ResearchEvidence>.Failure(_log.ToList()) : JobMapResult<ResearchEvidence>.Success(_evidence, _log.ToList());
    }

    private void ReadTable(CsvReader reader)
    {
        EvidenceHeader header = EvidenceHeader.Of(reader.Headers, _log);
        if (_log.HasErrors)
        {
            return;
        }

        EvidenceRowReader row = new(reader, header, _log);
        while (reader.Read())
        {
            if (_rows.Count == options.MaximumRows)
            {
                _log.Add(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The table has more than {options.MaximumRows} rows."), reader.LineNumber);
                return;
            }

            Check(reader, header);
            _rows.Add(row.Read(_rows.Count + 1));
        }

        if (_rows.Count == 0 && !_log.HasErrors)
        {
            _log.Add(DiagnosticCatalogue.FileEmpty, "The table has a header and no rows.");
        }

        _evidence = new EvidenceTable(header, _log).Of(_rows, row.KindsFilled);
    }

    private void Check(CsvReader reader, EvidenceHeader header)
    {
        if (reader.FieldCount != reader.Headers.Count)
        {
            _log.Add(DiagnosticCatalogue.RowFieldCount, FormattableString.Invariant($"The row has {Internals.Counted.Of(reader.FieldCount, "field")}, the header {reader.Headers.Count}."), reader.LineNumber);
        }

        if (header.Read.Any(index => reader.GetString(index).Contains('\uFFFD', StringComparison.Ordinal)))
        {
            _log.Add(DiagnosticCatalogue.EncodingInvalid, "The row has characters that are not UTF-8.", reader.LineNumber);
        }
    }
}
