namespace JobMap.Ingestion;

/// <summary>What a respondent of a <see cref="Questionnaire"/> may choose beside a rating. Neither is ever a rating, and a reader counts the two apart.</summary>
public enum QuestionnaireOptOut
{
    /// <summary>Nothing; who has no answer leaves the row blank.</summary>
    None,

    /// <summary>"Don't know".</summary>
    DontKnow,

    /// <summary>"Does not apply".</summary>
    DoesNotApply,

    /// <summary>Either of the two.</summary>
    Both,
}
