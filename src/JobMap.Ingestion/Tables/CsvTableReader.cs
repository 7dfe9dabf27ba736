using System.Text;
using System.Text.Unicode;
using CsvHelper;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables;

/// <summary>A text file with separated fields.</summary>
internal sealed class CsvTableReader : TableReader
{
    private readonly CsvReader _reader;
    private readonly CheckedText _text;
    private readonly InputStream _input;
    private readonly TableOptions _options;
    private readonly DiagnosticLog _log;
    private readonly UnpackedStream? _unpacked;
    private readonly string _encoding;
    private bool _repairs;
    private bool _any;
    private bool _ended;

    /// <summary>Takes a text in UTF-8; the encoding and the packing that it had are told in the description.</summary>
    public CsvTableReader(CheckedText text, InputStream input, UnpackedStream? unpacked, string encoding, TableOptions options, DiagnosticLog log)
    {
        _text = text;
        _input = input;
        _unpacked = unpacked;
        _encoding = encoding;
        _options = options;
        _log = log;
        _reader = CsvReader.Create(text, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = options.Separator,
            TrackLineNumbers = true,
            MaxRecordSize = options.MaximumRecordBytes,
            Encoding = Encoding.UTF8,
            OnMalformedRecord = ReportMalformed,
        });
    }

    public override string Description => field ??= $"{(_unpacked is null ? "" : "gzip of ")}CSV separated by {Shown(_reader.Separator)} in {_encoding}";

    public override int FieldCount => _reader.FieldCount;

    public override long Line => _reader.LineNumber;

    public override double? Progress => _input.Progress;

    /// <summary>The raw record, unless something in it is quoted or mended.</summary>
    public override ReadOnlySpan<byte> PlainRecord => _repairs || _reader.RawRecord.Contains((byte)'"') ? [] : _reader.RawRecord;

    public override byte PlainSeparator => (byte)_reader.Separator;

    /// <summary>Reads the start of the text, so that what is wrong with it is known before the first record is asked for.</summary>
    public bool Start()
    {
        try
        {
            _ = Description;
            return true;
        }
        catch (Exception exception) when (TableFault.Report(exception, _input, _log, _options))
        {
            return false;
        }
    }

    public override ReadOnlySpan<byte> GetSpan(int index) => _repairs ? Repaired(_reader.GetSpan(index)) : _reader.GetSpan(index);

    public override bool Read(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        try
        {
            if (!_ended && _reader.Read() && !_ended)
            {
                _any = true;
                Check();
                return true;
            }

            if (!_ended && !_any)
            {
                _log.Add(DiagnosticCatalogue.FileEmpty, "The file is empty.");
            }
        }
        catch (Exception exception) when (TableFault.Report(exception, _input, _log, _options))
        {
            // It is in the log, and the end.
        }

        _ended = true;
        return false;
    }

    public override void Dispose()
    {
        _reader.Dispose();
        _unpacked?.Dispose();
    }

    private void Check()
    {
        if (_reader.FieldCount > _options.MaximumColumns)
        {
            throw TableFault.TooManyColumns(_reader.FieldCount, _options, _reader.LineNumber);
        }

        _repairs = _reader.ByteOffset < _text.SuspectUntil && !CheckedText.IsSound(_reader.RawRecord);
        if (_repairs)
        {
            ReportEncoding();
        }
    }

    private void ReportEncoding()
    {
        for (int i = 0; i < _reader.FieldCount; i++)
        {
            ReadOnlySpan<byte> field = _reader.GetSpan(i);
            if (!CheckedText.IsSound(field))
            {
                string found = Utf8.IsValid(field) ? "characters that were lost before" : "bytes that are not UTF-8, as the rest of the file is";
                _log.Add(DiagnosticCatalogue.EncodingInvalid, $"The field has {found}.", _reader.LineNumber, i + 1);
            }
        }
    }

    private static ReadOnlySpan<byte> Repaired(ReadOnlySpan<byte> field) => Utf8.IsValid(field) ? field : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(field));

    private void ReportMalformed(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            _ended = true;
            _log.Add(DiagnosticCatalogue.TableMalformed, "A quote is opened and never closed.", record.LineNumber);
        }
        else
        {
            _log.Add(DiagnosticCatalogue.QuotesMalformed, "A quote stands inside a field that is not in quotes, or text behind a closing quote.", record.LineNumber);
        }
    }

    private static string Shown(char separator) => separator == '\t' ? "tab" : $"'{separator}'";
}
