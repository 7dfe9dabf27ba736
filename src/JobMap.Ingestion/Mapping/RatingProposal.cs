using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

/// <summary>Which columns rate which outcome or job. What is not clear is said and not mapped.</summary>
internal sealed class RatingProposal
{
    /// <summary>So many messages of one id are shown; to look for what was meant by more of them is of no use.</summary>
    private const int MostSuggestions = 20;

    private static readonly string[] PlainPrefixes = ["imp_", "importance_", "sat_", "satisfaction_"];

    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly bool _isWide;
    private readonly NeedIndex _needs;
    private readonly DiagnosticLog _log;
    private readonly long _line;
    private readonly Dictionary<int, ColumnMapping> _ratings = [];
    private readonly HashSet<int> _refused = [];
    private int _suggestions;

    private RatingProposal(IReadOnlyList<TableColumn> columns, bool isWide, NeedIndex needs, DiagnosticLog log, long line) =>
        (_columns, _isWide, _needs, _log, _line) = (columns, isWide, needs, log, line);

    /// <summary>The ratings by the place of their column.</summary>
    public IReadOnlyDictionary<int, ColumnMapping> Ratings => _ratings;

    /// <summary>The columns that look like ratings and are not mapped, of each of which something was said.</summary>
    public IReadOnlySet<int> Refused => _refused;

    public static RatingProposal Of(IReadOnlyList<TableColumn> columns, SurveyLayout layout, UniversalJobMap map, DiagnosticLog log, long line)
    {
        NeedIndex needs = new(map);
        RatingMatcher matcher = new(needs);
        RatingProposal proposal = new(columns, layout == SurveyLayout.Wide, needs, log, line);
        List<(TableColumn Column, RatingMatch Match)> matches = [.. columns
            .Where(column => column.Name is not null && column.Column.Role is (null or ColumnRole.Importance or ColumnRole.Satisfaction))
            .Select(column => (column, matcher.Of(column.Column)))];
        foreach ((TableColumn column, RatingMatch match) in matches.Where(pair => !pair.Match.IsClear && pair.Match.LooksLikeRating))
        {
            proposal.Refuse(column, match);
        }

        foreach (IGrouping<(NeedId, AskedFor), (TableColumn Column, RatingMatch Match)> same in matches.Where(pair => pair.Match.IsClear).GroupBy(pair => (pair.Match.Needs[0], pair.Match.Role)))
        {
            proposal.Take([.. same]);
        }

        return proposal;
    }

    private void Take((TableColumn Column, RatingMatch Match)[] same)
    {
        NeedId need = same[0].Match.Needs[0];
        bool asError = _isWide && same.All(pair => pair.Match.IsByCode);
        if (same.Length == 1 || asError)
        {
            TableColumn column = same[0].Column;
            ColumnRole role = same[0].Match.Role == AskedFor.Importance ? ColumnRole.Importance : ColumnRole.Satisfaction;
            _ratings.Add(column.Column.Index, new ColumnMapping(column.Name!, role) { Occurrence = column.Occurrence, Text = TextOf(column), Need = need });
        }

        if (same.Length == 1)
        {
            return;
        }

        foreach ((TableColumn column, _) in same.Skip(asError ? 1 : 0))
        {
            _refused.Add(column.Column.Index);
            if (asError)
            {
                _log.Add(DiagnosticCatalogue.ColumnDuplicate, $"The column {column.Shown} rates '{need}' a second time.", _line, column.Column.Index + 1);
            }
        }

        if (!asError)
        {
            string role = same[0].Match.Role == AskedFor.Importance ? "importance" : "satisfaction";
            Ambiguous(same[0].Column, $"The columns {TableColumn.Listed([.. same.Select(pair => pair.Column.Shown)])} all rate the {role} of '{need}'; none of them is read.");
        }
    }

    private void Refuse(TableColumn column, RatingMatch match)
    {
        if (match.Needs.Count > 1)
        {
            _refused.Add(column.Column.Index);
            Ambiguous(column, $"{column.Shown} could rate {TableColumn.Listed([.. match.Needs.Select(need => $"'{need}'")])}; it is left out.");
        }
        else if (match.Needs.Count == 1 && match.IsContradicted)
        {
            _refused.Add(column.Column.Index);
            Ambiguous(column, $"{column.Shown}: its code says that it rates importance or satisfaction of '{match.Needs[0]}', its text says the other; it is left out.");
        }
        else if (match.Needs.Count == 1)
        {
            _refused.Add(column.Column.Index);
            string why = match.Role == AskedFor.Both ? "its text speaks of both importance and satisfaction" : "nothing says whether it rates importance or satisfaction";
            Ambiguous(column, $"{column.Shown} is about '{match.Needs[0]}', but {why}; it is left out.");
        }
        else
        {
            RefuseUnknown(column, match);
        }
    }

    private void RefuseUnknown(TableColumn column, RatingMatch match)
    {
        // A trap question may well speak of what is important.
        if (TrapText.AnswerIn(column.Column.Item.Length > 0 ? column.Column.Item : column.Question) is not null)
        {
            return;
        }

        _refused.Add(column.Column.Index);
        if (_isWide && PlainPrefixes.Any(prefix => column.Name!.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            _log.Add(DiagnosticCatalogue.RatingColumnUnknown, $"The column {column.Shown} rates an outcome or job the map does not have; it is left out.{Suggestion(match.Code?.Id ?? column.Name!)}", _line, column.Column.Index + 1);
        }
        else if (match.Code is { IsNumbered: true })
        {
            Unmatched(column, $"{column.Shown} has a number that is no id of the map; columns are not matched by their place, so it is left out.");
        }
        else
        {
            string written = column.Column.Item.Length > 0 ? column.Column.Item : column.Question;
            string item = written == column.Name || written.Length == 0 ? "" : written.Length <= 80 ? $" \"{written}\"" : $" \"{written[..80]}…\"";
            Unmatched(column, $"{column.Shown}{item} looks like a rating and matches no outcome or job of the map; it is left out.{Suggestion(match.Code is { } code && written == column.Name ? code.Id : written)}");
        }
    }

    private string Suggestion(string written) => ++_suggestions <= MostSuggestions && _needs.Near(written) is { } near ? $" Is '{near}' meant?" : "";

    private void Ambiguous(TableColumn column, string message) => _log.Add(DiagnosticCatalogue.RatingColumnAmbiguous, message, _line, column.Column.Index + 1);

    private void Unmatched(TableColumn column, string message) => _log.Add(DiagnosticCatalogue.RatingColumnUnmatched, message, _line, column.Column.Index + 1);

    internal static string? TextOf(TableColumn column) => string.IsNullOrWhiteSpace(column.Column.Text) || column.Column.Text == column.Name ? null : column.Column.Text;
}
