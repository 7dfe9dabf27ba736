namespace JobMap.Ingestion;

/// <summary>Which of an outcome's two ratings a column holds.</summary>
public enum RatingRole
{
    /// <summary>How important the outcome is.</summary>
    Importance,

    /// <summary>How satisfied the respondent is with it today.</summary>
    Satisfaction,
}
