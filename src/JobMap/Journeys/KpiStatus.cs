namespace JobMap.Journeys;

/// <summary>How an indicator stands to its target.</summary>
public enum KpiStatus
{
    /// <summary>Nobody was counted.</summary>
    NotMeasured,

    /// <summary>There is no target.</summary>
    NoTarget,

    /// <summary>The whole interval reaches the target.</summary>
    OnTarget,

    /// <summary>The whole interval misses the target.</summary>
    OffTarget,

    /// <summary>The interval straddles the target: the measurement does not tell.</summary>
    Uncertain,
}
