namespace JobMap.Journeys;

/// <summary>What the customer meets at a touchpoint.</summary>
public enum TouchpointKind
{
    /// <summary>A person.</summary>
    Human,

    /// <summary>Software, a screen, a message.</summary>
    Digital,

    /// <summary>A thing or a place.</summary>
    Physical,
}
