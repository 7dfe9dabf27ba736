namespace JobMap.Journeys;

/// <summary>Whether a part of an offering is there for customers or only on paper.</summary>
public enum OfferingStatus
{
    /// <summary>Customers meet it today.</summary>
    Existing,

    /// <summary>It is intended, and serves nobody yet.</summary>
    Planned,
}
