using System.Globalization;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tables;
using JobMap.Internals;

namespace JobMap.Ingestion.Reading;

/// <summary>What the reading of rows has in common, whether a row is a respondent or not: variables, weights, and rows that are a header again.</summary>
internal sealed class RowReading
{
    private readonly ReadingPlan _plan;
    private readonly DiagnosticLog _log;
    private readonly TextPool[] _pools;
    private readonly IReadOnlyList<byte[][]> _header;
    private readonly int _fields;

    public RowReading(ReadingPlan plan, IReadOnlyList<byte[][]> header, DiagnosticLog log)
    {
        _plan = plan;
        _log = log;
        _header = header;
        _fields = header[0].Length;
        _pools = [.. plan.Variables.Select(_ => new TextPool())];
    }

    /// <summary>How many weights are none; whoever mends weights wants to know of all, so reading goes on behind them.</summary>
    public long FaultyWeights { get; private set; }

    /// <summary>How many rows say what the header says.</summary>
    public long RepeatedHeaders { get; private set; }

    /// <summary>Says where a row has another number of fields than the header.</summary>
    public void CheckFields(TableReader table)
    {
        if (table.FieldCount != _fields)
        {
            _log.Add(DiagnosticCatalogue.RowFieldCount, FormattableString.Invariant($"The row has {Counted.Of(table.FieldCount, "field")}, the header {_fields}."), table.Line);
        }
    }

    /// <summary>Whether a row is a line of the header again, which is counted and said.</summary>
    public bool IsHeaderAgain(TableReader table)
    {
        bool isHeader = false;
        for (int line = 0; line < _header.Count && !isHeader; line++)
        {
            isHeader = Says(table, _header[line]);
        }

        if (!isHeader)
        {
            return false;
        }

        RepeatedHeaders++;
        _log.Add(DiagnosticCatalogue.HeaderRepeated, "The row says what the header says, and is left out.", table.Line);
        return true;
    }

    /// <summary>Whether a row says what a record says, blank fields at the end aside, which a sheet may have or not; most rows differ in the first field.</summary>
    private static bool Says(TableReader table, byte[][] record)
    {
        for (int i = 0; i < Math.Max(table.FieldCount, record.Length); i++)
        {
            if (!table.GetSpan(i).SequenceEqual(i < record.Length ? record[i] : []))
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="table">The table, standing on the row.</param>
    /// <param name="variable">The place of the variable in the plan.</param>
    /// <param name="row">The number of the row, 1-based.</param>
    public string? Variable(TableReader table, int variable, long row) => _plan.Variables[variable].Index is var index && index == ReadingPlan.RowNumber
        ? row.ToString(CultureInfo.InvariantCulture) : _pools[variable].Of(table.GetSpan(index));

    /// <summary>The weight of the row; 0, and an error, where there is none.</summary>
    public double Weight(TableReader table)
    {
        ReadOnlySpan<byte> text = table.GetSpan(_plan.Weight!.Value.Index);
        if (WeightCell.TryRead(text, out double weight))
        {
            return weight;
        }

        FaultyWeights++;
        string found = RatingColumn.Shown(text);
        _log.Add(
            DiagnosticCatalogue.WeightInvalid, $"{_plan.Weight!.Value.Mapping.Column}: {(found.Length == 0 ? "the weight is blank" : $"'{found}' is not a weight from 0 to 1000000")}.",
            table.Line, _plan.Weight!.Value.Index + 1);
        return 0;
    }
}
