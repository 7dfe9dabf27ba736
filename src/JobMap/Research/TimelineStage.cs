namespace JobMap.Research;

/// <summary>Where somebody stands on the way from one solution to the next: the timeline of a switch, in its order. Source: Klement, "When Coffee and Kale Compete", 2018, after Moesta and Spiek.</summary>
public enum TimelineStage
{
    /// <summary>The first thought that things could be better.</summary>
    FirstThought,

    /// <summary>Noticing solutions without an effort to find one.</summary>
    PassiveLooking,

    /// <summary>Looking for a solution in earnest, after an event that made it necessary.</summary>
    ActiveLooking,

    /// <summary>Weighing solutions and making trade-offs.</summary>
    Deciding,

    /// <summary>Using the solution, for the first time and after.</summary>
    Consuming,

    /// <summary>Judging whether the progress was made.</summary>
    Satisfaction,
}
