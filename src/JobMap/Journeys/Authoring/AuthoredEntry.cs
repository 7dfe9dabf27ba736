namespace JobMap.Journeys.Authoring;

/// <summary>What an author put into a lane of a stage, in the order of the calls.</summary>
internal abstract record AuthoredEntry(JourneyLane Lane);

/// <summary>A text, and the ids of what it speaks of.</summary>
internal sealed record AuthoredText(JourneyLane Lane, string Text, IReadOnlyList<string> Sources) : AuthoredEntry(Lane);

/// <summary>A touchpoint that is declared a moment of truth.</summary>
internal sealed record AuthoredMoment(string Touchpoint, string? RecoveryPlan) : AuthoredEntry(JourneyLane.MomentsOfTruth);

/// <summary>A part with an id and a name, such as a touchpoint; without a value where the id or the name is at fault.</summary>
internal sealed record AuthoredPart<T>(JourneyLane Lane, string Id, string Name, T? Value) : AuthoredEntry(Lane)
    where T : class;
