namespace JobMap.Journeys;

/// <summary>With what the core job is done at a stage that hosts it.</summary>
public enum CoreJobSide
{
    /// <summary>With the solution of the journey.</summary>
    Offering,

    /// <summary>With what customers use today, before they know of the solution of the journey.</summary>
    Today,
}
