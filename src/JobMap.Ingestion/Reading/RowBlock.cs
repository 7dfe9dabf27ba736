using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>Rows that were read and wait to be handed on together: a byte for each rating, beside it variables and weights.</summary>
internal sealed class RowBlock
{
    private const int BlockBytes = 1 << 20;
    private const int FewestRows = 512;

    /// <summary>Counting takes rows in vectors, and one by one what is left behind the last.</summary>
    private const int RowsTogether = 512;
    private const int MostRows = 1 << 16;

    private readonly IReadOnlyList<BlockColumn> _columns;
    private readonly IReadOnlyList<string> _variableNames;
    private readonly byte[] _cells;
    private readonly byte[] _transposed;
    private readonly string?[][] _variables;
    private readonly double[]? _weights;
    private readonly int _capacity;

    public RowBlock(IReadOnlyList<BlockColumn> columns, IReadOnlyList<string> variables, bool isWeighted)
    {
        _columns = columns;
        _variableNames = variables;
        _capacity = Math.Clamp(BlockBytes / Math.Max(1, columns.Count) / RowsTogether * RowsTogether, FewestRows, MostRows);
        _cells = new byte[_capacity * columns.Count];
        _transposed = new byte[_cells.Length];
        _variables = [.. variables.Select(_ => new string?[_capacity])];
        _weights = isWeighted ? new double[_capacity] : null;
    }

    public int Rows { get; private set; }

    public bool IsFull => Rows == _capacity;

    /// <summary>The codes of the row that is next, one a column.</summary>
    public Span<byte> Next => _cells.AsSpan(Rows * _columns.Count, _columns.Count);

    public void SetVariable(int variable, string? value) => _variables[variable][Rows] = value;

    public void SetWeight(double weight) => _weights![Rows] = weight;

    /// <summary>Keeps the row that is next.</summary>
    public void Keep() => Rows++;

    /// <summary>Hands the rows on, and is empty again.</summary>
    public void MoveTo(SurveyResponsesBuilder builder)
    {
        if (Rows == 0)
        {
            return;
        }

        Transposition.Of(_cells, Rows, _columns.Count, _transposed, _capacity);
        builder.AddRespondents(Rows);
        for (int c = 0; c < _columns.Count; c++)
        {
            Move(c, builder);
        }

        for (int v = 0; v < _variables.Length; v++)
        {
            builder.SetVariable(_variableNames[v], _variables[v].AsSpan(0, Rows));
        }

        if (_weights is not null)
        {
            builder.SetWeights(_weights.AsSpan(0, Rows));
        }

        Rows = 0;
    }

    private void Move(int index, SurveyResponsesBuilder builder)
    {
        Span<byte> column = _transposed.AsSpan(index * _capacity, Rows);
        BlockColumn target = _columns[index];
        target.Counts?.Count(column);
        if (column.ContainsAnyInRange(CellCode.Absent, CellCode.Unparsable))
        {
            foreach (ref byte code in column)
            {
                code = code is >= CellCode.Absent and <= CellCode.Unparsable ? CellCode.Blank : code;
            }
        }

        if (target.Role == RatingRole.Importance)
        {
            builder.SetImportance(target.NeedIndex, column);
        }
        else
        {
            builder.SetSatisfaction(target.NeedIndex, column);
        }
    }
}
