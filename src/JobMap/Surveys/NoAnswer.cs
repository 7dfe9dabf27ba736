namespace JobMap.Surveys;

/// <summary>Why there is no rating. None of them ever counts as one; they are told apart so that a report can say what is missing.</summary>
public enum NoAnswer
{
    /// <summary>The question was passed over, or never shown.</summary>
    Blank = 0,

    /// <summary>The respondent said not to know.</summary>
    DontKnow = 1,

    /// <summary>The respondent said that it does not apply.</summary>
    NotApplicable = 2,
}
