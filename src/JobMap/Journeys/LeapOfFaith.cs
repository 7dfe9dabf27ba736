namespace JobMap.Journeys;

/// <summary>A commitment that the customer makes before the value is proven.</summary>
public enum LeapOfFaith
{
    /// <summary>Trying it.</summary>
    Trial,

    /// <summary>Paying for it.</summary>
    Purchase,

    /// <summary>Relying on it from now on.</summary>
    Commitment,
}
