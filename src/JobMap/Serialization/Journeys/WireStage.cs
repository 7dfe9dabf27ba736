namespace JobMap.Serialization.Journeys;

/// <summary>A stage of a journey in JSON.</summary>
internal sealed record WireStage(
    string Id, string Name, IReadOnlyList<string> Hosts, IReadOnlyDictionary<string, IReadOnlyList<WireItem>> Lanes,
    IReadOnlyList<WireEmptyLane> EmptyLanes, WireEmotion? Emotion, string? EmotionReason);
