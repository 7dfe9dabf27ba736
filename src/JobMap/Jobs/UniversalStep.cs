namespace JobMap;

/// <summary>
/// The eight kinds of step of the universal job map, in the order in which they are usually told.
/// A job uses some or all of them, several of its steps may be of one kind, and its own order may differ:
/// the position of a <see cref="JobStep"/> never follows from its kind.
/// Source: Bettencourt and Ulwick, "The Customer-Centered Innovation Map", Harvard Business Review, May 2008.
/// </summary>
public enum UniversalStep
{
    /// <summary>The customer determines goals and plans resources.</summary>
    Define = 1,

    /// <summary>The customer gathers the items and information needed.</summary>
    Locate = 2,

    /// <summary>The customer sets up inputs and environment.</summary>
    Prepare = 3,

    /// <summary>The customer verifies readiness.</summary>
    Confirm = 4,

    /// <summary>The customer carries out the job.</summary>
    Execute = 5,

    /// <summary>The customer assesses whether the job is being carried out successfully.</summary>
    Monitor = 6,

    /// <summary>The customer makes alterations to improve how the job is carried out.</summary>
    Modify = 7,

    /// <summary>The customer finishes the job, or prepares to repeat it.</summary>
    Conclude = 8,
}
