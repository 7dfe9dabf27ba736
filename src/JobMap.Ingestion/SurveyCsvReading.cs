using System.Text;
using CsvHelper;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>One reading of a wide table: header, then row by row into columns.</summary>
internal sealed class SurveyCsvReading
{
    private readonly UniversalJobMap _map;
    private readonly SurveyCsvOptions _options;
    private readonly DiagnosticLog _log;
    private readonly RatingCell _cell;
    private SurveyResponsesBuilder _builder;
    private readonly Dictionary<string, string> _pool = [];
    private WideHeader? _header;
    private long _faultyWeights;

    public SurveyCsvReading(UniversalJobMap map, SurveyCsvOptions options)
    {
        _map = map;
        _options = options;
        _log = new DiagnosticLog(options.Source);
        _cell = new RatingCell(options);
        _builder = new SurveyResponsesBuilder(options.Scale, [], options.Solution);
    }

    public JobMapResult<SurveyIngestion> Read(Stream stream)
    {
        CsvTable.Walk(stream, _options.MaximumRecordBytes, _log, ReadTable);
        if (_log.HasErrors)
        {
            return JobMapResult<SurveyIngestion>.Failure(_log.ToList());
        }

        WideHeader header = _header!;
        IngestionReport report = new(_builder.Respondents, header.Ratings.Select(column => column.ToReport()), header.Variables.Select(v => v.Name), header.Ignored, _options.WeightVariable?.Trim());
        ReportMissing(report);
        return JobMapResult<SurveyIngestion>.Success(new SurveyIngestion(_builder.Build(), report), _log.ToList());
    }

    private void ReportMissing(IngestionReport report)
    {
        long blank = report.Columns.Sum(column => column.Blank);
        long dontKnow = report.Columns.Sum(column => column.DontKnow);
        long notApplicable = report.Columns.Sum(column => column.NotApplicable);
        long code = report.Columns.Sum(column => column.MissingCode) + dontKnow + notApplicable;
        if (blank + code > 0)
        {
            long cells = report.RowsRead * report.Columns.Count;
            string reasons = dontKnow + notApplicable == 0 ? "" : FormattableString.Invariant($", {dontKnow} of them \"don't know\" and {notApplicable} \"not applicable\"");
            _log.Add(DiagnosticCatalogue.RatingsMissing, FormattableString.Invariant($"Of {cells} ratings {blank} are blank and {code} say that there is no answer{reasons}."));
        }
    }

    private void ReadTable(CsvReader reader)
    {
        _header = WideHeader.Read(reader.Headers, 1, _map, _options, _log);
        _builder = new SurveyResponsesBuilder(_options.Scale, _header.Needs, _options.Solution) { WeightVariable = _options.WeightVariable?.Trim() ?? "" };
        if (reader.Headers.Any(name => name.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            _log.Add(DiagnosticCatalogue.EncodingInvalid, "The header has characters that are not UTF-8.", 1);
        }

        // Whoever mends weights wants to know of all that are wrong; any other error ends the reading.
        while (_log.Errors == _faultyWeights && reader.Read())
        {
            ReadRow(reader);
        }

        if (!_log.HasErrors && _builder.Respondents == 0)
        {
            _log.Add(DiagnosticCatalogue.RespondentsMissing, "The file has a header and no answers.");
        }
    }

    private void ReadRow(CsvReader reader)
    {
        _builder.AddRespondent();
        if (reader.FieldCount != reader.Headers.Count)
        {
            _log.Add(DiagnosticCatalogue.RowFieldCount, FormattableString.Invariant($"The row has {Counted.Of(reader.FieldCount, "field")}, the header {reader.Headers.Count}."), reader.LineNumber);
        }

        foreach (RatingColumn column in _header!.Ratings)
        {
            ReadRating(reader, column);
        }

        if (_header.WeightIndex is { } weight)
        {
            ReadWeight(reader, weight);
        }

        foreach ((string name, int index) in _header.Variables)
        {
            string? value = Pooled(reader.GetSpan(index));
            if (value is not null && value.Contains('\uFFFD', StringComparison.Ordinal))
            {
                _log.Add(DiagnosticCatalogue.EncodingInvalid, $"{name}: the value has characters that are not UTF-8.", reader.LineNumber, index + 1);
            }

            _builder.SetVariable(name, value);
        }
    }

    private void ReadRating(CsvReader reader, RatingColumn column)
    {
        ReadOnlySpan<byte> text = reader.GetSpan(column.Index);
        CellKind kind = _cell.Read(text, out int rating);
        column.Count(kind);
        if (kind == CellKind.Answered && column.Role == RatingRole.Importance)
        {
            _builder.SetImportance(column.NeedIndex, rating);
        }
        else if (kind == CellKind.Answered)
        {
            _builder.SetSatisfaction(column.NeedIndex, rating);
        }
        else if (kind is CellKind.DontKnow or CellKind.NotApplicable)
        {
            SetReason(column, kind == CellKind.DontKnow ? NoAnswer.DontKnow : NoAnswer.NotApplicable);
        }
        else if (kind == CellKind.OutOfScale)
        {
            _log.Add(DiagnosticCatalogue.RatingOutOfScale, FormattableString.Invariant($"{column.Name}: {rating} is outside {_options.Scale} and is left out."), reader.LineNumber, column.Index + 1);
        }
        else if (kind == CellKind.NotANumber)
        {
            _log.Add(DiagnosticCatalogue.RatingNotANumber, $"{column.Name}: '{Shown(text)}' is not a whole number and is left out.", reader.LineNumber, column.Index + 1);
        }
    }

    private void SetReason(RatingColumn column, NoAnswer reason)
    {
        if (column.Role == RatingRole.Importance)
        {
            _builder.SetImportance(column.NeedIndex, reason);
        }
        else
        {
            _builder.SetSatisfaction(column.NeedIndex, reason);
        }
    }

    private void ReadWeight(CsvReader reader, int index)
    {
        ReadOnlySpan<byte> text = reader.GetSpan(index);
        if (WeightCell.TryRead(text, out double weight))
        {
            _builder.SetWeight(weight);
            return;
        }

        // The rest is read for what else is to be said; there is no result any more.
        _faultyWeights++;
        string found = Shown(text);
        _log.Add(
            DiagnosticCatalogue.WeightInvalid, $"{_options.WeightVariable!.Trim()}: {(found.Length == 0 ? "the weight is blank" : $"'{found}' is not a weight from 0 to 1000000")}.",
            reader.LineNumber, index + 1);
        _builder.SetWeight(0);
    }

    /// <summary>One string per distinct value, since variables repeat; null for a blank cell.</summary>
    private string? Pooled(ReadOnlySpan<byte> text)
    {
        string value = Encoding.UTF8.GetString(text).Trim();
        if (value.Length == 0)
        {
            return null;
        }

        if (!_pool.TryGetValue(value, out string? pooled))
        {
            _pool.Add(value, pooled = value);
        }

        return pooled;
    }

    private static string Shown(ReadOnlySpan<byte> text)
    {
        string value = Encoding.UTF8.GetString(text).ReplaceLineEndings(" ").Trim();
        return value.Length <= 40 ? value : $"{value[..40]}…";
    }
}
