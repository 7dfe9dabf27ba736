namespace JobMap.Surveys;

/// <summary>What <see cref="SecondMoments"/> record of a respondent and a need: four yes-or-no marks. A rating in the top box is also a rating, so the second implies the first, and the fourth the third.</summary>
public enum RatingIndicator
{
    /// <summary>The importance was rated.</summary>
    ImportanceAnswered,

    /// <summary>The importance was rated in the top box of the scale.</summary>
    ImportanceTop,

    /// <summary>The satisfaction was rated.</summary>
    SatisfactionAnswered,

    /// <summary>The satisfaction was rated in the top box of the scale.</summary>
    SatisfactionTop,
}
