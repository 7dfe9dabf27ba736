namespace JobMap.Journeys;

/// <summary>What a <see cref="JourneySource"/> is.</summary>
public enum JourneySourceKind
{
    /// <summary>A step or sub-step of the map.</summary>
    Step,

    /// <summary>An outcome of the map.</summary>
    Outcome,

    /// <summary>A related, emotional, social or consumption-chain job of the map.</summary>
    Job,

    /// <summary>A touchpoint of the offering.</summary>
    Touchpoint,

    /// <summary>A feature of the offering.</summary>
    Feature,

    /// <summary>A milestone of the offering or the template.</summary>
    Milestone,

    /// <summary>An indicator of the offering.</summary>
    Kpi,

    /// <summary>A stage of the template.</summary>
    Stage,

    /// <summary>A quote or an observation of the research.</summary>
    Evidence,
}
