using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Quality;
using JobMap.Ingestion.Tables;
using JobMap.Internals;

namespace JobMap.Ingestion.Reading;

/// <summary>
/// Reads rows that are each a rating of one need by one respondent. The rows of a respondent may stand anywhere, so the ratings of all are held, a byte each,
/// and handed on at the end. Variables and weight are those of the respondent's first row.
/// </summary>
internal sealed class LongReading : IRowsReading
{
    private readonly ReadingPlan _plan;
    private readonly RowReading _rows;
    private readonly DiagnosticLog _log;
    private readonly Func<IReadOnlyList<NeedId>, IAnswerSink> _to;
    private readonly LongColumns _columns;
    private readonly NeedId[] _needs;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LongRespondent> _respondents = new(StringComparer.Ordinal);
    private readonly TextPool _needTexts = new();
    private readonly StraightLiningCheck _straight;
    private readonly AnswerQualityOptions _quality;

    public LongReading(ReadingPlan plan, LongColumns columns, RowReading rows, UniversalJobMap map, AnswerQualityOptions quality, Func<IReadOnlyList<NeedId>, IAnswerSink> to, DiagnosticLog log)
    {
        (_plan, _columns, _rows, _quality, _to, _log) = (plan, columns, rows, quality, to, log);
        _needs = [.. map.Needs.Select(need => need.Id)];
        for (int i = 0; i < _needs.Length; i++)
        {
            _places.Add(_needs[i].Value, i);
        }

        _straight = new StraightLiningCheck([.. Enumerable.Range(0, 2 * _needs.Length).Select(cell => cell % 2 == 0 ? RatingRole.Importance : RatingRole.Satisfaction)], quality.StraightLiningRatings);
    }

    public long Rows { get; private set; }

    /// <summary>Those who are not excluded; known when all rows are read.</summary>
    public long Respondents => _respondents.Count - (Excludes ? Flagged.Count : 0);

    public long RepeatedRatings { get; private set; }

    public long RowsOfUnknownNeeds { get; private set; }

    public IReadOnlyList<AnswerQualityReport> Checks { get; private set; } = [];

    private bool Excludes => _quality.Exclude.Contains(AnswerQualityCheck.StraightLining);

    /// <summary>Those whose ratings are all the same; to be asked for when all rows are read.</summary>
    private HashSet<LongRespondent> Flagged => field ??= [.. _respondents.Values.Where(respondent => _straight.IsStraight(respondent.Codes))];

    public void Read(TableReader table)
    {
        Rows++;
        _rows.CheckFields(table);
        if (_rows.IsHeaderAgain(table))
        {
            return;
        }

        string? text = _needTexts.Of(table.GetSpan(_columns.Need));
        if (text is null || !_places.TryGetValue(text, out int place))
        {
            RowsOfUnknownNeeds++;
            _log.Add(DiagnosticCatalogue.RatingColumnUnknown, text is null ? "The row names no outcome or job, and is left out." : $"The row rates '{RatingColumn.Shown(table.GetSpan(_columns.Need))}', which the map does not have, and is left out.", table.Line, _columns.Need + 1);
            return;
        }

        if (Id(table.GetSpan(_columns.Respondent)) is not { } id)
        {
            _log.Add(DiagnosticCatalogue.RespondentUnnamed, "The row names no respondent.", table.Line, _columns.Respondent + 1);
            return;
        }

        if (!_respondents.TryGetValue(id, out LongRespondent? respondent))
        {
            _respondents.Add(id, respondent = Begin(table));
        }
        else
        {
            CheckWeight(table, respondent);
        }

        Take(table, respondent, place);
    }

    public void End()
    {
        bool[] rated = [.. _needs.Select((_, need) => _respondents.Values.Any(respondent => respondent.Codes[2 * need] != CellCode.Absent))];
        string[] without = [.. _needs.Where((_, need) => !rated[need]).Select(need => need.Value)];
        if (without.Length > 0)
        {
            _log.Add(DiagnosticCatalogue.OutcomeWithoutAnswers, $"Without rows: {Counted.Of(without.Length, "outcome")} of the map, {string.Join(", ", without.Take(10).Select(id => $"'{id}'"))}{(without.Length > 10 ? ", …" : "")}.");
        }

        int[] cells = [.. Enumerable.Range(0, 2 * _needs.Length).Where(cell => rated[cell / 2])];
        RowBlock block = new(
            [.. cells.Select((cell, i) => new BlockColumn(i / 2, cell % 2 == 0 ? RatingRole.Importance : RatingRole.Satisfaction, null))],
            [.. _plan.Variables.Select(variable => variable.Name)], _plan.Weight is not null);
        IAnswerSink sink = _to([.. _needs.Where((_, need) => rated[need])]);
        HandOn(cells, block, sink);
        sink.Take(block);
    }

    private LongRespondent Begin(TableReader table)
    {
        LongRespondent respondent = new(_needs.Length, table.Line, _plan.Variables.Count);
        for (int v = 0; v < _plan.Variables.Count; v++)
        {
            respondent.Variables[v] = _rows.Variable(table, v, Rows);
        }

        respondent.Weight = _plan.Weight is null ? 1 : _rows.Weight(table);
        return respondent;
    }

    /// <summary>A later row may leave the weight out; where it has one, it is the same.</summary>
    private void CheckWeight(TableReader table, LongRespondent respondent)
    {
        if (_plan.Weight is { } weight && CellText.Of(table.GetSpan(weight.Index)) is not null && _rows.Weight(table) is var value && value != respondent.Weight)
        {
            Disagrees(table, weight.Mapping.Column, weight.Index, respondent);
        }
    }

    private void Disagrees(TableReader table, string name, int index, LongRespondent respondent) =>
        _log.Add(DiagnosticCatalogue.VariableInconsistent, $"{name}: the respondent's first row (line {respondent.Line}) says something else; that counts.", table.Line, index + 1);

    private void Take(TableReader table, LongRespondent respondent, int place)
    {
        if (respondent.Codes[2 * place] != CellCode.Absent)
        {
            RepeatedRatings++;
            _log.Add(DiagnosticCatalogue.RatingRepeated, $"The respondent has rated '{_needs[place]}' in an earlier row; this one is left out.", table.Line);
            return;
        }

        for (int v = 0; v < _plan.Variables.Count; v++)
        {
            if (_rows.Variable(table, v, Rows) is { } value && value != respondent.Variables[v])
            {
                Disagrees(table, _plan.Variables[v].Name, _plan.Variables[v].Index, respondent);
            }
        }

        respondent.Rows++;
        respondent.Codes[2 * place] = _columns.Importance.Read(table.GetSpan(_columns.Importance.Index), table.Line);
        respondent.Codes[(2 * place) + 1] = _columns.Satisfaction.Read(table.GetSpan(_columns.Satisfaction.Index), table.Line);
    }

    private void HandOn(int[] cells, RowBlock block, IAnswerSink sink)
    {
        foreach (LongRespondent respondent in _respondents.Values.Where(respondent => !Excludes || !Flagged.Contains(respondent)))
        {
            _columns.Count(respondent.Codes);
            Span<byte> codes = block.Next;
            for (int i = 0; i < cells.Length; i++)
            {
                codes[i] = respondent.Codes[cells[i]];
            }

            for (int v = 0; v < respondent.Variables.Length; v++)
            {
                block.SetVariable(v, respondent.Variables[v]);
            }

            if (_plan.Weight is not null)
            {
                block.SetWeight(respondent.Weight);
            }

            block.Keep();
            if (block.IsFull)
            {
                sink.Take(block);
            }
        }

        long rows = Flagged.Sum(respondent => respondent.Rows);
        Checks =
        [
            .. Enum.GetValues<AnswerQualityCheck>().Where(check => check != AnswerQualityCheck.StraightLining)
                .Select(check => new AnswerQualityReport(check, 0, 0, [], "not made where each row is one rating")),
            new AnswerQualityReport(AnswerQualityCheck.StraightLining, rows, Excludes ? rows : 0, Flagged.Select(respondent => respondent.Line).Order().Take(20), _straight.Limitation),
        ];
    }

    /// <summary>The whole id, however long it is; null for a blank one.</summary>
    private static string? Id(ReadOnlySpan<byte> cell)
    {
        string id = Encoding.UTF8.GetString(cell).Trim();
        return id.Length == 0 ? null : id;
    }
}
