namespace JobMap.Journeys;

/// <summary>What an <see cref="UnplacedItem"/> is.</summary>
public enum UnplacedKind
{
    /// <summary>A job step.</summary>
    Step,

    /// <summary>A job of the consumption chain.</summary>
    ConsumptionJob,

    /// <summary>A touchpoint.</summary>
    Touchpoint,

    /// <summary>A milestone.</summary>
    Milestone,

    /// <summary>An indicator that hangs on what the journey does not have.</summary>
    Kpi,

    /// <summary>Something else that was drawn, in a lane or a stage that the journey does not have.</summary>
    Item,

    /// <summary>A quote or an observation that backs nothing the journey shows.</summary>
    Evidence,
}
