namespace JobMap.Journeys;

/// <summary>
/// The lines that part the rows of a service blueprint. Source: Bitner, Ostrom and Morgan, "Service Blueprinting: A Practical Technique for Service
/// Innovation", California Management Review 50 (2008).
/// </summary>
public enum BlueprintLine
{
    /// <summary>Above it the customer acts, below it the provider; what crosses it is contact.</summary>
    Interaction,

    /// <summary>Above it the customer sees what the provider does, below it not.</summary>
    Visibility,

    /// <summary>Above it act those who serve the customer, below it those who support them.</summary>
    InternalInteraction,
}
