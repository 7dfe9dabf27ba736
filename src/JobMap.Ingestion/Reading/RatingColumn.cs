using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Values;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>A rating column while it is read: its cells become codes, and what is not understood is noted.</summary>
internal sealed class RatingColumn
{
    private const int KeptExamples = 5;

    private readonly RatingReader _reader;
    private readonly RatingScale _scale;
    private readonly RatingScale _columnScale;
    private readonly DiagnosticLog _log;
    private readonly List<CellExample> _examples = [];
    private readonly byte[] _singles = new byte[256];
    private CellCounts _counts;

    /// <exception cref="ArgumentException">As <see cref="RatingReader"/> says.</exception>
    public RatingColumn(ColumnMapping mapping, int index, RatingRole role, SurveyReadOptions options, DiagnosticLog log)
    {
        (Name, Index, Need, Role) = (mapping.Column, index, mapping.Need, role);
        _reader = new RatingReader(mapping, options.Scale, options.NoAnswerCodes);
        _scale = options.Scale;
        _columnScale = mapping.Scale ?? options.Scale;
        _log = log;
        for (int i = 0; i < _singles.Length; i++)
        {
            _singles[i] = CodeOf(_reader.Read([(byte)i], out int rating), rating);
        }
    }

    public string Name { get; }

    public int Index { get; }

    public NeedId? Need { get; }

    public RatingRole Role { get; }

    /// <summary>The codes of cells of one byte.</summary>
    public byte[] Singles => _singles;

    /// <summary>Reads a cell; what is outside the scale or not understood goes to the log.</summary>
    public byte Read(ReadOnlySpan<byte> cell, long line)
    {
        if (cell.IsEmpty)
        {
            return CellCode.Blank;
        }

        int rating = 0;
        byte code = cell.Length == 1 ? _singles[cell[0]] : CodeOf(_reader.Read(cell, out rating), rating);
        if (code is CellCode.OutOfScale or CellCode.Unparsable)
        {
            Note(cell, line, code);
        }

        return code;
    }

    /// <summary>Counts the codes of rows that are kept.</summary>
    public void Count(ReadOnlySpan<byte> codes) => _counts.Add(codes);

    public ColumnReport ToReport() => new(Name, Index + 1, Need, Role)
    {
        Scale = _columnScale,
        IsReversed = _columnScale.IsReversed != _scale.IsReversed,
        Answered = _counts.Answered,
        Blank = _counts.Blank,
        MissingCode = _counts.MissingCode,
        DontKnow = _counts.DontKnow,
        NotApplicable = _counts.NotApplicable,
        OutOfScale = _counts.OutOfScale,
        Unparsable = _counts.Unparsable,
        Examples = new ValueList<CellExample>(_examples),
    };

    private byte CodeOf(CellKind kind, int rating) => kind switch
    {
        CellKind.Answered => (byte)(_scale.IsReversed ? _scale.Maximum - rating + 1 : rating - _scale.Minimum + 1),
        CellKind.Blank => CellCode.Blank,
        CellKind.MissingCode => CellCode.MissingCode,
        CellKind.DontKnow => CellCode.DontKnow,
        CellKind.NotApplicable => CellCode.NotApplicable,
        CellKind.OutOfScale => CellCode.OutOfScale,
        _ => CellCode.Unparsable,
    };

    private void Note(ReadOnlySpan<byte> cell, long line, byte code)
    {
        string text = Shown(cell);
        if (_examples.Count < KeptExamples)
        {
            _examples.Add(new CellExample(line, Index + 1, text));
        }

        if (code == CellCode.OutOfScale)
        {
            _log.Add(DiagnosticCatalogue.RatingOutOfScale, $"{Name}: {text} is outside {_columnScale} and is left out.", line, Index + 1);
        }
        else
        {
            _log.Add(DiagnosticCatalogue.RatingNotANumber, $"{Name}: '{text}' is neither a whole number nor a label that is known, and is left out.", line, Index + 1);
        }
    }

    /// <summary>What a cell says, on one line and up to 40 characters.</summary>
    public static string Shown(ReadOnlySpan<byte> cell)
    {
        string text = Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, 400)]).ReplaceLineEndings(" ").Trim();
        return text.Length <= 40 ? text : $"{text[..40]}…";
    }
}
