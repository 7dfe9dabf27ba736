using JobMap.Diagnostics;
using JobMap.Ingestion.Mapping;
using JobMap.Ingestion.Quality;
using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>Which columns of a table are read as what.</summary>
internal sealed class ReadingPlan
{
    /// <summary>Where the number of a row stands: in no column.</summary>
    public const int RowNumber = -1;

    private readonly SurveyReadOptions _options;
    private readonly IReadOnlyList<BoundColumn> _bound;

    /// <summary>Takes columns of a table; what cannot be read together goes to the log.</summary>
    public ReadingPlan(IReadOnlyList<BoundColumn> bound, SurveyReadOptions options, DiagnosticLog log)
    {
        _options = options;
        _bound = bound;
        List<RatingColumn> ratings = [];
        foreach (BoundColumn column in bound.Where(column => column.Mapping.Role is ColumnRole.Importance or ColumnRole.Satisfaction))
        {
            Try(column, log, () => ratings.Add(new RatingColumn(column.Mapping, column.Index, column.Mapping.Role == ColumnRole.Importance ? RatingRole.Importance : RatingRole.Satisfaction, options, log)));
        }

        foreach (BoundColumn trap in bound.Where(column => column.Mapping.Role == ColumnRole.TrapQuestion))
        {
            Try(trap, log, () => _ = new TrapQuestionCheck([trap], options));
        }

        Ratings = ratings;
        Needs = [.. ratings.Where(column => column.Need is not null).Select(column => column.Need!.Value).Distinct()];
        IEnumerable<(string, int)> respondent = options.RespondentVariable is { } name ? [(name, Only(ColumnRole.Respondent)?.Index ?? RowNumber)] : [];
        Variables = [.. bound.Where(column => column.VariableName is not null).Select(column => (column.VariableName!, column.Index)).Concat(respondent).DistinctBy(variable => variable.Item1)];
        Weight = Only(ColumnRole.Weight);
    }

    /// <summary>The rating columns, in the order of the table.</summary>
    public IReadOnlyList<RatingColumn> Ratings { get; }

    /// <summary>The outcomes and jobs that have a column, in the order of their first.</summary>
    public IReadOnlyList<NeedId> Needs { get; }

    /// <summary>The variables, by name, and where they stand; <see cref="RowNumber"/> for what stands in no column.</summary>
    public IReadOnlyList<(string Name, int Index)> Variables { get; }

    /// <summary>The column of the weights; null where there is none.</summary>
    public BoundColumn? Weight { get; }

    /// <summary>The column of that role; null where there is none. Of several the first.</summary>
    public BoundColumn? Only(ColumnRole role) => _bound.Where(column => column.Mapping.Role == role).Select(column => (BoundColumn?)column).FirstOrDefault();

    /// <summary>The check for respondents who were too fast.</summary>
    public SpeedingCheck Speeding(TimeSpan? least) => new(Only(ColumnRole.Duration)?.Index, least, _options.Quality.SpeedingShare);

    /// <summary>All checks of the respondents.</summary>
    /// <param name="roles">The role of each code of a row.</param>
    /// <param name="least">The least duration; null where the median of all rows counts.</param>
    public RowChecks Checks(IReadOnlyList<RatingRole> roles, TimeSpan? least) => new(
        [
            new PreviewCheck([.. _bound.Where(column => column.Mapping.Role == ColumnRole.Status).Select(column => column.Index)]),
            new DuplicateCheck(Only(ColumnRole.Respondent)?.Index, _options.Quality.Exclude.Contains(AnswerQualityCheck.Duplicate)),
            new FinishedCheck(Only(ColumnRole.Finished)?.Index),
            new TrapQuestionCheck(_bound.Where(column => column.Mapping.Role == ColumnRole.TrapQuestion), _options),
            Speeding(least),
            new StraightLiningCheck(roles, _options.Quality.StraightLiningRatings),
        ],
        _options.Quality);

    /// <summary>Says where the scale or the codebook of a column does not go with the answers.</summary>
    private static void Try(BoundColumn column, DiagnosticLog log, Action make)
    {
        try
        {
            make();
        }
        catch (ArgumentException exception)
        {
            log.Add(DiagnosticCatalogue.ColumnScaleUnfit, exception.Message.Split(" (Parameter", 2)[0], column: column.Index + 1);
        }
    }
}
