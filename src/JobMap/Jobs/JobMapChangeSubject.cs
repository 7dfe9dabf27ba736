namespace JobMap;

/// <summary>The kinds of part a job map has, in the order a diff speaks of them.</summary>
public enum JobMapChangeSubject
{
    /// <summary>The map itself: its language and its extension members.</summary>
    Map,

    /// <summary>The market.</summary>
    Market,

    /// <summary>The ladder of the core job.</summary>
    Ladder,

    /// <summary>A job step.</summary>
    Step,

    /// <summary>A part of a job step.</summary>
    SubStep,

    /// <summary>A desired outcome of a step or a sub-step.</summary>
    Outcome,

    /// <summary>An outcome of the purchase decision maker.</summary>
    FinancialOutcome,

    /// <summary>A related, emotional or social job.</summary>
    Job,

    /// <summary>A job of the consumption chain.</summary>
    ConsumptionJob,

    /// <summary>A declared repeat or loop.</summary>
    Link,

    /// <summary>A kind of step the job does not have.</summary>
    InapplicableStep,

    /// <summary>What makes the job harder for some.</summary>
    ComplexityFactor,
}
