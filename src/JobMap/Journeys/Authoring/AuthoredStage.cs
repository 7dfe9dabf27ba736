namespace JobMap.Journeys.Authoring;

/// <summary>A stage as an author described it.</summary>
internal sealed record AuthoredStage(string Name)
{
    public string? Id { get; init; }

    public CoreJobSide Side { get; init; }

    public StageEmotion? Emotion { get; init; }

    public IReadOnlyList<(JourneySourceKind Kind, string Id)> Hosts { get; init; } = [];

    public IReadOnlyList<(IReadOnlyList<string> Steps, string Text)> Rationales { get; init; } = [];

    public IReadOnlyList<AuthoredEntry> Entries { get; init; } = [];
}
