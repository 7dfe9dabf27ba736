namespace JobMap.Journeys;

/// <summary>The rows of a journey map and its service blueprint. Which are derived and which must be given is said by <see cref="JourneyRules"/>.</summary>
public enum JourneyLane
{
    /// <summary>What the customer does, in contact with the solution.</summary>
    Actions,

    /// <summary>What the customer is trying to get done.</summary>
    Goals,

    /// <summary>What the customer asks.</summary>
    Questions,

    /// <summary>What moves the customer: how they want to feel and be seen.</summary>
    Motivations,

    /// <summary>What holds the customer back.</summary>
    Barriers,

    /// <summary>What is important and not satisfied.</summary>
    Pains,

    /// <summary>What is served as it should be.</summary>
    Gains,

    /// <summary>Where better service would be worth most, ranked.</summary>
    Opportunities,

    /// <summary>What satisfies more than it matters.</summary>
    Overserved,

    /// <summary>Where customer and solution meet.</summary>
    Touchpoints,

    /// <summary>What the provider does in view of the customer.</summary>
    Frontstage,

    /// <summary>What the provider does out of view.</summary>
    Backstage,

    /// <summary>What supports those who serve.</summary>
    Support,

    /// <summary>What the customer can see and touch: the physical evidence.</summary>
    Evidence,

    /// <summary>Where failure is fatal.</summary>
    MomentsOfTruth,

    /// <summary>What has been reached.</summary>
    Milestones,

    /// <summary>Where the customer commits: trial, purchase, commitment.</summary>
    LeapsOfFaith,

    /// <summary>What is measured.</summary>
    Kpis,
}
