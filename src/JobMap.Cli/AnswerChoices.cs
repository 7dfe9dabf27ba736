using JobMap.Ingestion;
using JobMap.Segmentation;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>Which answers a command is to take, how they are to be read and how they are to be split; null where nothing was said.</summary>
internal sealed record AnswerChoices
{
    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId? Solution { get; init; }

    /// <summary>The values that respondents must have to be kept.</summary>
    public IReadOnlyList<(string Variable, string Value)> Where { get; init; } = [];

    /// <summary>The variable that splits the respondents.</summary>
    public string? Segment { get; init; }

    /// <summary>The column of the weights.</summary>
    public string? Weight { get; init; }

    /// <summary>The scale of the ratings.</summary>
    public RatingScale? Scale { get; init; }

    /// <summary>The layout of the tables.</summary>
    public SurveyLayout? Layout { get; init; }

    /// <summary>The file of the column map.</summary>
    public string? ColumnMap { get; init; }

    /// <summary>The cells that say that there is no answer, beside the usual ones.</summary>
    public IReadOnlyList<string> NoAnswer { get; init; } = [];

    /// <summary>The checks whose respondents are left out.</summary>
    public IReadOnlyList<AnswerQualityCheck> Exclude { get; init; } = [];

    /// <summary>The segments that each respondent was placed in; null where none are taken.</summary>
    public Assignments? Assigned { get; init; }

    /// <summary>True where a command takes what it finds of respondents back to the table.</summary>
    public bool KeepsRespondents { get; init; }

    /// <summary>Columns that the command needs beside those that filter and split.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The columns that are read beside the ratings.</summary>
    public IReadOnlyList<string> Variables =>
        [.. Where.Select(pair => pair.Variable).Concat(Segment is null ? [] : [Segment]).Concat(Columns).Distinct().Where(name => Assigned is null || name != MarketSegmentation.SegmentVariable)];

    /// <summary>The name of the variable that tells respondents apart; null where nobody asks.</summary>
    public string? RespondentVariable => KeepsRespondents || Assigned is not null ? Assignments.Respondent : null;
}
