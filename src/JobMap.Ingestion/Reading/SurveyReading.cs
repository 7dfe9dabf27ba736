using JobMap.Diagnostics;
using JobMap.Ingestion.Tables;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>One reading of a table: open it, look at its first records, see what its columns hold, then go through its rows.</summary>
internal sealed class SurveyReading(UniversalJobMap map, SurveyReadOptions options, CancellationToken token)
{
    private const long RowsBetweenProgress = 8192;

    private readonly DiagnosticLog _log = new(options.Source);

    /// <summary>What the table looks like.</summary>
    public JobMapResult<SurveyInspection> Inspect(Stream stream)
    {
        using TableReader? table = Open(stream);
        return table is not null && OpenedSurvey.Of(table, map, options, _log, token) is { } survey && !_log.HasErrors
            ? JobMapResult<SurveyInspection>.Success(new SurveyInspection(table.Description, survey.Detection, survey.ColumnMap), _log.ToList())
            : JobMapResult<SurveyInspection>.Failure(_log.ToList());
    }

    /// <summary>All answers.</summary>
    public JobMapResult<SurveyIngestion> Read(Stream stream)
    {
        ResponsesSink? sink = null;
        IngestionReport? report = Read(stream, (plan, needs) => sink = new ResponsesSink(NewBuilder(plan, needs)));
        return report is null ? JobMapResult<SurveyIngestion>.Failure(_log.ToList())
            : JobMapResult<SurveyIngestion>.Success(new SurveyIngestion(sink!.Build(), report), _log.ToList());
    }

    /// <summary>The answers counted.</summary>
    public JobMapResult<TallyIngestion> ReadTally(Stream stream, Func<SurveyResponses, SurveyTally> count)
    {
        TallySink? sink = null;
        IngestionReport? report = Read(stream, (plan, needs) => sink = new TallySink(() => NewBuilder(plan, needs), count));
        return report is null ? JobMapResult<TallyIngestion>.Failure(_log.ToList())
            : JobMapResult<TallyIngestion>.Success(new TallyIngestion(sink!.Tally!, report), _log.ToList());
    }

    private static bool NeedsMedian(SurveyReadOptions options) => options.Quality.MinimumDuration is null && options.Quality.Exclude.Contains(AnswerQualityCheck.Speeding);

    /// <summary>The report; null, with the reason in the log, where there is no result.</summary>
    private IngestionReport? Read(Stream stream, Func<ReadingPlan, IReadOnlyList<NeedId>, IAnswerSink> to)
    {
        TimeSpan? least = options.Quality.MinimumDuration;
        bool isUndecided = false;
        if (NeedsMedian(options))
        {
            // The first reading is for the median alone; what it finds wrong the second finds again.
            least = new MedianReading(map, options, token).Read(stream, out bool rereadable);
            isUndecided = !rereadable;
        }

        using TableReader? table = Open(stream);
        if (table is null || OpenedSurvey.Of(table, map, options, _log, token) is not { } survey || _log.HasErrors)
        {
            return null;
        }

        ReadingPlan plan = new(survey.Columns, options, _log);
        if (isUndecided && plan.Only(ColumnRole.Duration) is not null)
        {
            _log.Add(DiagnosticCatalogue.SpeedingUndecided, "Who is faster than a share of the median is known after a first reading, and the stream cannot be read twice.");
        }

        if (_log.HasErrors)
        {
            return null;
        }

        RowReading rows = new(plan, survey.Header, _log);
        if (RowsOf(plan, survey, rows, least, needs => to(plan, needs)) is not { } reading)
        {
            return null;
        }

        foreach (TableReader part in (TableReader[])[survey.Rows, table])
        {
            // Any error ends the reading, but for weights: whoever mends them wants to know of all.
            while (_log.Errors == rows.FaultyWeights && part.Read(token))
            {
                reading.Read(part);
                ReportProgress(reading.Rows, table);
            }
        }

        return End(reading, rows, plan, survey, table);
    }

    private IRowsReading? RowsOf(ReadingPlan plan, OpenedSurvey survey, RowReading rows, TimeSpan? least, Func<IReadOnlyList<NeedId>, IAnswerSink> to) =>
        survey.Detection.Layout != SurveyLayout.Long ? new WideReading(plan, rows, least, to)
        : LongColumns.Of(plan, _log) is { } columns ? new LongReading(plan, columns, rows, map, options.Quality, to, _log) : null;

    private IngestionReport? End(IRowsReading reading, RowReading rows, ReadingPlan plan, OpenedSurvey survey, TableReader table)
    {
        if (!_log.HasErrors && reading.Respondents == 0)
        {
            _log.Add(DiagnosticCatalogue.RespondentsMissing, reading.Rows == 0 ? "The file has a header and no answers." : "No row is kept.");
        }

        if (_log.HasErrors)
        {
            return null;
        }

        reading.End();
        IngestionReport report = new(table.Description, survey.Detection, survey.ColumnMap)
        {
            RowsRead = reading.Rows,
            RepeatedHeaders = rows.RepeatedHeaders,
            RepeatedRatings = reading.RepeatedRatings,
            RowsOfUnknownNeeds = reading.RowsOfUnknownNeeds,
            Respondents = reading.Respondents,
            Checks = new ValueList<AnswerQualityReport>(reading.Checks),
            Columns = new ValueList<ColumnReport>(plan.Ratings.Select(column => column.ToReport())),
            Variables = new ValueList<string>(plan.Variables.Select(variable => variable.Name)),
            WeightVariable = plan.Weight?.Mapping.Column,
            IgnoredColumns = survey.IgnoredColumns,
        };
        ReportNotes.Add(report, _log);
        return report;
    }

    private TableReader? Open(Stream stream) => TableFile.Open(stream, OpenedSurvey.TableOptionsOf(options), _log);

    private SurveyResponsesBuilder NewBuilder(ReadingPlan plan, IReadOnlyList<NeedId> needs) => new(options.Scale, needs, options.Solution) { WeightVariable = plan.Weight?.Mapping.Column ?? "" };

    private void ReportProgress(long rows, TableReader table)
    {
        if (options.Progress is not null && rows % RowsBetweenProgress == 0)
        {
            options.Progress.Report(new SurveyReadProgress(rows, table.Progress));
        }
    }
}
