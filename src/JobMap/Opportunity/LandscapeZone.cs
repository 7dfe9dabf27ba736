namespace JobMap.Opportunity;

/// <summary>The region of the opportunity landscape an outcome lies in. It follows from geometry, never from a threshold on the score.</summary>
public enum LandscapeZone
{
    /// <summary>Important and not satisfied: below the line S = I and on or below the line S = 2 I − 10, which is a score of 10 or more.</summary>
    Underserved,

    /// <summary>Between the lines S = 2 I − 10 and S = I, and on the latter; so also at (10, 10), where the two meet and the score is 10.</summary>
    AppropriatelyServed,

    /// <summary>More satisfied than important: above the line S = I. Not the same as a low score.</summary>
    Overserved,
}
