namespace JobMap.Journeys;

/// <summary>What a milestone stands for on the way from struggle to growth. Source: Customer-Led Growth, as in the template <see cref="JourneyTemplate.CustomerLedGrowth"/>.</summary>
public enum MilestoneKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>The customer knows of the problem.</summary>
    Problem,

    /// <summary>The customer is interested in the solution.</summary>
    Interest,

    /// <summary>The customer has had the first value of it.</summary>
    FirstValue,

    /// <summary>The customer gets out of it what it was taken for.</summary>
    ValueRealization,

    /// <summary>The customer goes on getting it.</summary>
    ContinuedValue,
}
