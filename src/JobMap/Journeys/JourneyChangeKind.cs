namespace JobMap.Journeys;

/// <summary>What happened to a part of a journey between two versions of it.</summary>
public enum JourneyChangeKind
{
    /// <summary>The part is new.</summary>
    Added,

    /// <summary>The part is gone.</summary>
    Removed,

    /// <summary>One of its members differs.</summary>
    Changed,
}
