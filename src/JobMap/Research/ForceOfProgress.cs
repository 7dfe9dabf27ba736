namespace JobMap.Research;

/// <summary>
/// The four forces of progress, which act on somebody who may switch to a new solution. Demand is there only where push and pull both are.
/// Source: Klement, "When Coffee and Kale Compete", 2018, after Moesta and Spiek.
/// </summary>
public enum ForceOfProgress
{
    /// <summary>What drives the person away from how things are: the push of the situation.</summary>
    Push,

    /// <summary>What attracts the person to a new solution: the pull of a better life with it.</summary>
    Pull,

    /// <summary>What makes the person afraid of the new solution: the anxiety of choosing and using it.</summary>
    Anxiety,

    /// <summary>What holds the person where he is: the habit of the present.</summary>
    Habit,
}
