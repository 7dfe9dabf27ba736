namespace JobMap.Journeys.Projection;

/// <summary>The lanes that a touchpoint brings along to every stage it stands in.</summary>
internal static class TouchpointLanes
{
    public static IReadOnlyList<JourneyLane> All { get; } =
    [
        JourneyLane.Actions, JourneyLane.Questions, JourneyLane.Motivations, JourneyLane.Barriers,
        JourneyLane.Frontstage, JourneyLane.Backstage, JourneyLane.Support, JourneyLane.Evidence,
    ];

    /// <summary>What a touchpoint says in a lane; nothing for lanes that it does not bring.</summary>
    public static IReadOnlyList<string> TextsOf(Touchpoint touchpoint, JourneyLane lane) => lane switch
    {
        JourneyLane.Actions => touchpoint.Actions,
        JourneyLane.Motivations => touchpoint.Motivations,
        JourneyLane.Questions => touchpoint.Questions,
        JourneyLane.Barriers => touchpoint.Barriers,
        JourneyLane.Frontstage => touchpoint.Frontstage,
        JourneyLane.Backstage => touchpoint.Backstage,
        JourneyLane.Support => touchpoint.Support,
        JourneyLane.Evidence => touchpoint.Evidence,
        _ => [],
    };
}
