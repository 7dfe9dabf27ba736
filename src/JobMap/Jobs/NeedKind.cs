namespace JobMap;

/// <summary>What a need is. Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016, "the Jobs-to-be-Done needs framework".</summary>
public enum NeedKind
{
    /// <summary>A desired outcome of a job step.</summary>
    Outcome = 1,

    /// <summary>An outcome by which the purchase decision maker judges the purchase.</summary>
    FinancialOutcome = 2,

    /// <summary>A functional job done beside the core job.</summary>
    RelatedJob = 3,

    /// <summary>How the executor wants to feel.</summary>
    EmotionalJob = 4,

    /// <summary>How the executor wants to be seen.</summary>
    SocialJob = 5,

    /// <summary>A job of the consumption chain.</summary>
    ConsumptionJob = 6,
}
