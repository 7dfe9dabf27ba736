using JobMap.Ingestion.Quality;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Reading;

/// <summary>Reads rows that are each a respondent.</summary>
internal sealed class WideReading : IRowsReading
{
    private readonly ReadingPlan _plan;
    private readonly RowReading _rows;
    private readonly RowBlock _block;
    private readonly RowChecks _checks;
    private readonly RatingCells _cells;
    private readonly IAnswerSink _sink;

    public WideReading(ReadingPlan plan, RowReading rows, TimeSpan? leastDuration, Func<IReadOnlyList<NeedId>, IAnswerSink> to)
    {
        _plan = plan;
        _rows = rows;
        _sink = to(plan.Needs);
        _cells = new RatingCells(plan.Ratings);
        Dictionary<NeedId, int> places = plan.Needs.Select((need, i) => (need, i)).ToDictionary(pair => pair.need, pair => pair.i);
        _block = new RowBlock([.. plan.Ratings.Select(column => new BlockColumn(places[column.Need!.Value], column.Role, column))], [.. plan.Variables.Select(variable => variable.Name)], plan.Weight is not null);
        _checks = plan.Checks([.. plan.Ratings.Select(column => column.Role)], leastDuration);
    }

    public long Rows { get; private set; }

    public long Respondents { get; private set; }

    public long RepeatedRatings => 0;

    public long RowsOfUnknownNeeds => 0;

    public IReadOnlyList<AnswerQualityReport> Checks => [.. _checks.ToReports()];

    public void Read(TableReader table)
    {
        Rows++;
        _rows.CheckFields(table);
        if (_rows.IsHeaderAgain(table))
        {
            return;
        }

        Span<byte> codes = _block.Next;
        _cells.Read(table, codes);
        if (!_checks.Keeps(table, codes))
        {
            return;
        }

        for (int v = 0; v < _plan.Variables.Count; v++)
        {
            _block.SetVariable(v, _rows.Variable(table, v, Rows));
        }

        if (_plan.Weight is not null)
        {
            _block.SetWeight(_rows.Weight(table));
        }

        Respondents++;
        _block.Keep();
        if (_block.IsFull)
        {
            _sink.Take(_block);
        }
    }

    public void End() => _sink.Take(_block);
}
