namespace JobMap.Ingestion;

/// <summary>Why answers of a respondent may be worth little.</summary>
public enum AnswerQualityCheck
{
    /// <summary>The response is a preview or a test of the survey, by its status.</summary>
    Preview,

    /// <summary>The respondent has answered before, by the id, in a row that is kept.</summary>
    Duplicate,

    /// <summary>The respondent did not come to the end.</summary>
    Unfinished,

    /// <summary>A trap question was answered wrong.</summary>
    TrapQuestion,

    /// <summary>The answers took less time than reading takes.</summary>
    Speeding,

    /// <summary>All importance ratings are the same, and all satisfaction ratings are.</summary>
    StraightLining,
}
