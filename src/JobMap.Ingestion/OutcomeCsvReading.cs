using CsvHelper;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion;

/// <summary>One reading of a list of outcomes.</summary>
internal sealed class OutcomeCsvReading(OutcomeCsvOptions options)
{
    private const int MaximumRecordBytes = 1024 * 1024;

    private readonly DiagnosticLog _log = new(options.Source);
    private readonly DraftedMap _map = new();

    public JobMapResult<UniversalJobMap> Read(Stream stream)
    {
        CsvTable.Walk(stream, MaximumRecordBytes, _log, ReadTable);
        return _map.Build(options.JobExecutor, options.CoreJob, options.Grammar, _log);
    }

    private void ReadTable(CsvReader reader)
    {
        OutcomeHeader header = OutcomeHeader.Read(reader.Headers, options, _log);
        if (_log.HasErrors)
        {
            return;
        }

        bool rows = false;
        while (reader.Read())
        {
            rows = true;
            ReadRow(reader, header);
        }

        if (!rows && !_log.HasErrors)
        {
            _log.Add(DiagnosticCatalogue.FileEmpty, "The table has a header and no rows.");
        }
    }

    private void ReadRow(CsvReader reader, OutcomeHeader header)
    {
        if (reader.FieldCount != reader.Headers.Count)
        {
            _log.Add(DiagnosticCatalogue.RowFieldCount, FormattableString.Invariant($"The row has {Counted.Of(reader.FieldCount, "field")}, the header {reader.Headers.Count}."), reader.LineNumber);
        }

        UniversalStep kind = header.StepOfAll;
        if (header.Step >= 0 && !UniversalSteps.TryParse(Cell(reader, header.Step), out kind))
        {
            _log.Add(DiagnosticCatalogue.StepKindUnknown, $"'{reader.GetString(header.Step)}' is not a kind of step.", reader.LineNumber, header.Step + 1);
            return;
        }

        if (((int[])[header.Id, header.Statement, header.StepId, header.StepName, header.SubStepId, header.SubStepName]).Any(index => index >= 0 && reader.GetString(index).Contains('\uFFFD', StringComparison.Ordinal)))
        {
            _log.Add(DiagnosticCatalogue.EncodingInvalid, "The row has characters that are not UTF-8.", reader.LineNumber);
        }

        string name = Cell(reader, header.StepName);
        DraftedStep step = _map.Root.Part(kind, name.Length > 0 ? name : kind.ToString(), Cell(reader, header.StepId), reader.LineNumber);
        string part = Cell(reader, header.SubStepName);
        string partId = Cell(reader, header.SubStepId);
        if (part.Length > 0 || partId.Length > 0)
        {
            step = step.Part(kind, part, partId, reader.LineNumber);
        }

        string id = Cell(reader, header.Id);
        string statement = FormulaMark.Removed(reader.GetString(header.Statement));
        if (id.Length > 0 || !string.IsNullOrWhiteSpace(statement))
        {
            step.Outcomes.Add(new DraftedOutcome(header.Id < 0 ? null : id, statement, reader.LineNumber));
        }
    }

    /// <summary>A field without the spaces around it; empty where the table has no such column.</summary>
    private static string Cell(CsvReader reader, int index) => index < 0 ? "" : FormulaMark.Removed(reader.GetString(index)).Trim();
}
