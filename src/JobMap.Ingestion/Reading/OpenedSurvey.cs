using JobMap.Diagnostics;
using JobMap.Ingestion.Layouts;
using JobMap.Ingestion.Mapping;
using JobMap.Ingestion.Tables;
using JobMap.Ingestion.Values;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>A table whose first records were looked at: how it is laid out, and what its columns hold.</summary>
internal sealed class OpenedSurvey
{
    private OpenedSurvey(DetectedLayout layout, SampledTable sampled, ColumnMap columnMap, IReadOnlyList<BoundColumn> columns)
    {
        Detection = new LayoutDetection(layout.Layout, layout.HeaderRecords, layout.Evidence);
        ColumnMap = columnMap;
        Columns = [.. columns.Where(column => column.IsRead).OrderBy(column => column.Index)];
        HashSet<int> read = [.. Columns.Select(column => column.Index)];
        IgnoredColumns = new ValueList<string>(layout.Columns.Where(column => !read.Contains(column.Index)).Select(NameOf));
        Header = [.. sampled.Records.Take(layout.HeaderRecords)];
        Rows = new ReplayedTable(sampled, layout.HeaderRecords);
    }

    public LayoutDetection Detection { get; }

    public ColumnMap ColumnMap { get; }

    public IReadOnlyList<BoundColumn> Columns { get; }

    /// <summary>The columns that are not read, by name.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; }

    /// <summary>The records of the header.</summary>
    public IReadOnlyList<byte[][]> Header { get; }

    /// <summary>The rows of answers among the records looked at.</summary>
    public TableReader Rows { get; }

    /// <summary>Looks at the first records of a table, which stands behind them then. Null, with the reason in the log, where they are not the beginning of answers.</summary>
    public static OpenedSurvey? Of(TableReader table, UniversalJobMap map, SurveyReadOptions options, DiagnosticLog log, CancellationToken token)
    {
        SampledTable sampled = SampledTable.Take(table, token);
        if (log.HasErrors || LayoutDetector.Detect(sampled.Sample, options.Layout ?? options.ColumnMap?.Layout, log) is not { } layout)
        {
            return null;
        }

        if (options.ColumnMap is { } given)
        {
            IReadOnlyList<BoundColumn> bound = ColumnBinding.Bind(given, layout, map, log);
            RequirePair(bound, layout, log);
            return log.HasErrors ? null : new OpenedSurvey(layout, sampled, given, AskedBindings.Added(bound, layout, options, log));
        }

        ProposalOptions proposal = new()
        {
            Scale = options.Scale,
            Codes = options.NoAnswerCodes,
            Variables = options.Variables,
            WeightVariable = options.WeightVariable,
            Values = (mapping, cells, roleCells) => Proposed(mapping, cells, roleCells, options, log),
        };
        ColumnMap proposed = ColumnProposal.Of(layout, sampled.WithoutHeaderAgain(layout.HeaderRecords), map, proposal, log);

        // What is wrong with the columns the proposal has said.
        return log.HasErrors ? null : new OpenedSurvey(layout, sampled, proposed, ColumnBinding.Bind(proposed, layout, map, new DiagnosticLog(options.Source)));
    }

    public static TableOptions TableOptionsOf(SurveyReadOptions options) => new()
    {
        Encoding = options.Encoding,
        Separator = options.Separator,
        Sheet = options.Sheet,
        MaximumRecordBytes = options.Limits.MaximumRecordBytes,
        MaximumColumns = options.Limits.MaximumColumns,
        MaximumDecompressedBytes = options.Limits.MaximumDecompressedBytes,
        MaximumHeldBytes = options.Limits.MaximumHeldBytes,
    };

    /// <summary>Without an outcome that is rated for both there is nothing to score, as there is not where columns are proposed.</summary>
    private static void RequirePair(IReadOnlyList<BoundColumn> bound, DetectedLayout layout, DiagnosticLog log)
    {
        bool hasPair = bound.Where(column => column.Mapping is { Role: ColumnRole.Importance or ColumnRole.Satisfaction, Need: not null })
            .GroupBy(column => column.Mapping.Need).Any(columns => columns.Select(column => column.Mapping.Role).Distinct().Count() == 2);
        if (layout.Layout != SurveyLayout.Long && !hasPair)
        {
            log.Add(DiagnosticCatalogue.RatingColumnsMissing, "The column map has no outcome or job with both an importance and a satisfaction column of this table.", 1);
        }
    }

    private static ColumnMapping Proposed(ColumnMapping mapping, IReadOnlyList<string> cells, IReadOnlyList<string> roleCells, SurveyReadOptions options, DiagnosticLog log)
    {
        ProposedValues values = ValueProposal.For(mapping, cells, options.Scale, options.NoAnswerCodes, roleCells, options.Codebooks);
        foreach (ValueMessage message in values.Messages)
        {
            log.Add(message.Descriptor, message.Text);
        }

        return values.Mapping;
    }

    private static string NameOf(SurveyColumn column) => !string.IsNullOrWhiteSpace(column.Name) ? column.Name.Trim() : !string.IsNullOrWhiteSpace(column.Text) ? column.Text.Trim() : FormattableString.Invariant($"column {column.Index + 1}");
}
