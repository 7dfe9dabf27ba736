namespace JobMap.Surveys;

/// <summary>What a column of a table of answers is for.</summary>
public enum ColumnRole
{
    /// <summary>It is not read.</summary>
    Ignored = 0,

    /// <summary>How important an outcome or job is: of <see cref="ColumnMapping.Need"/>, or, in a table with a row for each respondent and outcome, of that row.</summary>
    Importance = 1,

    /// <summary>How satisfied the respondent is with an outcome or job: of <see cref="ColumnMapping.Need"/>, or, in a table with a row for each respondent and outcome, of that row.</summary>
    Satisfaction = 2,

    /// <summary>The id of the outcome or job that the row is about, in a table with a row for each respondent and outcome.</summary>
    Need = 3,

    /// <summary>Something known of the respondent, by which answers can be filtered and split.</summary>
    Variable = 4,

    /// <summary>The survey weight of the respondent.</summary>
    Weight = 5,

    /// <summary>Who the respondent is: an id, the same for the same respondent.</summary>
    Respondent = 6,

    /// <summary>How long answering took, in seconds.</summary>
    Duration = 7,

    /// <summary>Whether the respondent came to the end: blank, 0, false and no say that they did not, and so does a percentage below 100.</summary>
    Finished = 8,

    /// <summary>What kind of response it is, by which previews and tests are known.</summary>
    Status = 9,

    /// <summary>A question with one right answer, <see cref="ColumnMapping.RightAnswer"/>, by which it is seen who does not read.</summary>
    TrapQuestion = 10,
}
