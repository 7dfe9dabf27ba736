using JobMap.Diagnostics;
using JobMap.Ingestion.Layouts;
using JobMap.Ingestion.Questionnaires;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

/// <summary>Proposes what each column of a table holds, and says what is not clear.</summary>
internal sealed class ColumnProposal
{
    private readonly DetectedLayout _layout;
    private readonly TableSample _sample;
    private readonly ProposalOptions _options;
    private readonly RatingProposal _ratings;
    private readonly AskedColumns _asked;
    private readonly HashSet<string> _variables;
    private readonly HashSet<ColumnRole> _once = [];

    private ColumnProposal(DetectedLayout layout, TableSample sample, ProposalOptions options, RatingProposal ratings, AskedColumns asked)
    {
        (_layout, _sample, _options, _ratings, _asked) = (layout, sample, options, ratings, asked);
        _variables = new HashSet<string>(asked.Variables.Values, StringComparer.Ordinal);
    }

    /// <summary>A map that names every column that has a name, those that are not read too.</summary>
    public static ColumnMap Of(DetectedLayout layout, TableSample sample, UniversalJobMap map, ProposalOptions options, DiagnosticLog log)
    {
        long line = sample.Lines.Count > 0 ? sample.Lines[0] : 1;
        IReadOnlyList<TableColumn> columns = TableColumn.AllOf(layout);
        AskedColumns asked = AskedColumns.Of(columns, options, log, line);
        bool isLong = layout.Layout == SurveyLayout.Long;
        RatingProposal ratings = RatingProposal.Of(isLong ? [] : columns, layout.Layout, map, log, line);
        ColumnProposal proposal = new(layout, sample, options, ratings, asked);
        (TableColumn Column, ColumnMapping? Mapping)[] mappings = [.. columns.Select(column => (column, proposal.Of(column)))];
        ColumnMapping[] named = proposal.WithValues([.. mappings.Where(pair => pair.Mapping is not null).Select(pair => (pair.Column, pair.Mapping!))]);
        string[] ignored = [.. mappings.Where(pair => pair.Mapping is null or { Role: ColumnRole.Ignored, Variable: null } && !ratings.Refused.Contains(pair.Column.Column.Index)).Select(pair => pair.Column.Shown)];
        ProposalChecks.Check(mappings, isLong, map, log, line);
        if (ignored.Length > 0)
        {
            log.Add(DiagnosticCatalogue.ColumnsIgnored, $"Not read: {Counted.Of(ignored.Length, "column")}, {TableColumn.Listed(ignored)}.", line);
        }

        return new ColumnMap(named) { Layout = layout.Layout };
    }

    private ColumnMapping? Of(TableColumn column)
    {
        if (column.Name is not { } name)
        {
            return null;
        }

        int index = column.Column.Index;
        string? asked = _asked.Variables.GetValueOrDefault(index);
        ColumnMapping mapping = _asked.Weight == index ? Other(column, name, asked) : _ratings.Ratings.GetValueOrDefault(index) ?? Other(column, name, asked);
        return mapping.Role == ColumnRole.Variable ? mapping with { Variable = VariableOf(name, asked) } : mapping with { Variable = asked };
    }

    private ColumnMapping Other(TableColumn column, string name, string? asked)
    {
        int index = column.Column.Index;
        ColumnMapping Mapped(ColumnRole role) => new(name, role) { Occurrence = column.Occurrence, Text = RatingProposal.TextOf(column) };
        if (_asked.Weight == index)
        {
            return Mapped(ColumnRole.Weight);
        }

        if (column.Column.Role is { } role && (role is not (ColumnRole.Ignored or ColumnRole.Variable) || asked is null))
        {
            return Mapped(Kept(role));
        }

        if (asked is not null)
        {
            return Mapped(ColumnRole.Variable);
        }

        string question = column.Column.Item.Length > 0 ? column.Column.Item : column.Question;
        return _ratings.Refused.Contains(index) ? Mapped(ColumnRole.Ignored)
            : TrapText.AnswerIn(question) is { } answer ? Mapped(ColumnRole.TrapQuestion) with { RightAnswer = answer, Codebook = QuestionnaireWording.TrapCodebookOf(question, _options.Scale) }
            : ProfileCells.LookLikeProfile(Cells(index)) ? Mapped(ColumnRole.Variable)
            : Mapped(ColumnRole.Ignored);
    }

    /// <summary>A role that one column alone can have goes to the first; weights are those that were asked for.</summary>
    private ColumnRole Kept(ColumnRole role) => role switch
    {
        ColumnRole.Importance or ColumnRole.Satisfaction when _layout.Layout != SurveyLayout.Long => ColumnRole.Ignored,
        ColumnRole.Importance or ColumnRole.Satisfaction or ColumnRole.Need => _once.Add(role) ? role : ColumnRole.Ignored,
        ColumnRole.Weight => _asked.Weight is null && _once.Add(role) ? role : ColumnRole.Ignored,
        _ => role,
    };

    /// <summary>The name of a variable where it is another than that of the column: the one that was asked for, or one that tells it from a column of the same name.</summary>
    private string? VariableOf(string name, string? asked)
    {
        if (asked is not null)
        {
            return asked == name ? null : asked;
        }

        string variable = name;
        for (int i = 2; !_variables.Add(variable); i++)
        {
            variable = FormattableString.Invariant($"{name} ({i})");
        }

        return variable == name ? null : variable;
    }

    private ColumnMapping[] WithValues((TableColumn Column, ColumnMapping Mapping)[] mappings)
    {
        ILookup<ColumnRole, string> cells = mappings.Where(pair => IsRating(pair.Mapping)).SelectMany(pair => Cells(pair.Column.Column.Index).Select(cell => (pair.Mapping.Role, Cell: cell)))
            .ToLookup(pair => pair.Role, pair => pair.Cell);
        Dictionary<ColumnRole, string[]> byRole = cells.ToDictionary(role => role.Key, role => role.Distinct(StringComparer.Ordinal).ToArray());
        return [.. mappings.Select(pair => IsRating(pair.Mapping)
            ? _options.Values(pair.Mapping, Cells(pair.Column.Column.Index), byRole.GetValueOrDefault(pair.Mapping.Role, [])) : pair.Mapping)];
    }

    private static bool IsRating(ColumnMapping mapping) => mapping.Role is ColumnRole.Importance or ColumnRole.Satisfaction;

    private IReadOnlyList<string> Cells(int index) => ProfileCells.Of(_sample, _layout.HeaderRecords, index);
}
