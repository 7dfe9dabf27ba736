using JobMap.Diagnostics;
using Parquet;
using Parquet.Schema;

namespace JobMap.Ingestion.Tables.Parquet;

/// <summary>A Parquet file, one row group in memory at a time. Its column names are the first record; a null is an empty field.</summary>
internal sealed class ParquetTableReader : TableReader
{
    private readonly ParquetReader _reader;
    private readonly ParquetColumn[] _columns;
    private readonly TableSource _source;
    private readonly TableOptions _options;
    private readonly DiagnosticLog _log;
    private readonly FieldBuffer _fields = new();
    private readonly long _rowsOfAll;
    private int _group = -1;
    private int _row = -1;
    private int _rows;
    private long _line;
    private bool _ended;

    private ParquetTableReader(ParquetReader reader, ParquetColumn[] columns, TableSource source, TableOptions options, DiagnosticLog log)
    {
        _reader = reader;
        _columns = columns;
        _source = source;
        _options = options;
        _log = log;
        _rowsOfAll = Enumerable.Range(0, reader.RowGroupCount).Sum(i => Math.Max(0, reader.OpenRowGroupReader(i).RowCount));
    }

    public override string Description => $"{_source.Packing}Parquet";

    public override int FieldCount => _fields.Count;

    public override long Line => _line;

    /// <summary>By rows, since columns are read whole.</summary>
    public override double? Progress => _rowsOfAll == 0 ? 1 : Math.Clamp((_line - 1.0) / _rowsOfAll, 0, 1);

    public static ParquetTableReader? Open(TableSource source, TableOptions options, DiagnosticLog log)
    {
        ParquetFooter.Require(source.Content, options);
        ParquetReader reader = ParquetReader.CreateAsync(new EndedStream(source.Content), new ParquetOptions { TreatByteArrayAsString = true }, leaveStreamOpen: true).GetAwaiter().GetResult();
        List<ParquetColumn> columns = [];
        foreach (Field field in reader.Schema.Fields)
        {
            if (ParquetColumn.Of(field) is { } column)
            {
                columns.Add(column);
            }
            else
            {
                log.Add(DiagnosticCatalogue.ColumnUnreadable, $"The column '{field.Name}' is a {field.SchemaType} of the kind {(field as DataField)?.ClrType.Name ?? "nested"} and is left out.");
            }
        }

        if (columns.Count > options.MaximumColumns)
        {
            throw TableFault.TooManyColumns(columns.Count, options, 1);
        }

        return columns.Count > 0 ? new ParquetTableReader(reader, [.. columns], source, options, log)
            : throw new TableFaultException(DiagnosticCatalogue.FormatUnsupported, "The Parquet file has no column of plain values.");
    }

    public override ReadOnlySpan<byte> GetSpan(int index) => _fields[index];

    public override bool Read(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        try
        {
            if (!_ended && Next(token))
            {
                return true;
            }
        }
        catch (Exception exception) when (TableFault.ReportAny(exception, _source.Input, _log, _options, _line + 1))
        {
            // It is in the log, and the end.
        }

        _ended = true;
        return false;
    }

    public override void Dispose()
    {
        _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _source.Dispose();
    }

    private bool Next(CancellationToken token)
    {
        if (_line > 0 && ++_row >= _rows && !NextGroup(token))
        {
            return false;
        }

        _fields.Clear();
        foreach (ParquetColumn column in _columns)
        {
            if (_line == 0)
            {
                _fields.Add(column.Field.Name.AsSpan());
            }
            else
            {
                column.Add(_row, _fields);
            }
        }

        _line++;
        return true;
    }

    private bool NextGroup(CancellationToken token)
    {
        do
        {
            if (++_group >= _reader.RowGroupCount)
            {
                return false;
            }

            using ParquetRowGroupReader group = _reader.OpenRowGroupReader(_group);
            if (group.RowCount < 0 || group.RowCount > _options.MaximumHeldBytes / 8 / _columns.Length)
            {
                throw new TableFaultException(
                    DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"A row group of {group.RowCount} rows and {_columns.Length} columns does not fit into {_options.MaximumHeldBytes} bytes."), _line + 1);
            }

            _rows = (int)group.RowCount;
            _row = 0;
            foreach (ParquetColumn column in _columns)
            {
                column.Load(group, _rows, token);
            }
        }
        while (_rows == 0);
        return true;
    }
}
