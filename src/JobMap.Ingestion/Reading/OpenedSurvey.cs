using JobMap.Ingestion.Layouts;
using JobMap.Ingestion.Mapping;
using JobMap.Ingestion.Tables;
using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>A table whose first records were looked at: how it is laid out, and what its columns hold.</summary>
internal sealed class OpenedSurvey
{
    private OpenedSurvey(DetectedLayout layout, SampledTable sampled, ColumnMap columnMap, ColumnBinding binding)
    {
        Detection = new LayoutDetection(layout.Layout, layout.HeaderRecords, layout.Evidence);
        ColumnMap = columnMap;
        Columns = binding.Columns;
        IgnoredColumns = binding.IgnoredColumns;
        FirstHeader = sampled.Records[0];
        Rows = new ReplayedTable(sampled, layout.HeaderRecords);
    }

    public LayoutDetection Detection { get; }

    public ColumnMap ColumnMap { get; }

    public IReadOnlyList<BoundColumn> Columns { get; }

    /// <summary>The columns that are not read, by name.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; }

    /// <summary>The first record of the header.</summary>
    public byte[][] FirstHeader { get; }

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

        ColumnMap columns = options.ColumnMap ?? ColumnProposal.Of(layout, sampled.Sample, map, new ProposalOptions(options.Scale, options.NoAnswerCodes, options.Variables, options.WeightVariable), log);
        ColumnBinding binding = ColumnBinding.Bind(columns, layout, map, log);
        return log.HasErrors ? null : new OpenedSurvey(layout, sampled, columns, binding);
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
}
