namespace JobMap.Journeys.Differences;

/// <summary>A part of a journey that can be told from the others by its subject and its key.</summary>
internal sealed record JourneyPart(JourneyChangeSubject Subject, string Key, string Id, string Text)
{
    public JourneyLane? Lane { get; init; }

    public required IReadOnlyList<PartMember> Members { get; init; }

    /// <summary>Which of the parts with this key it is, from 0: a journey that somebody drew can say one thing twice.</summary>
    public int Occurrence { get; init; }

    /// <summary>The ids of the stages it stands in; null for what is in no stage by its nature.</summary>
    public List<string>? Stages { get; init; }

    /// <summary>The lists that it holds, by name.</summary>
    public Dictionary<string, List<JourneyPart>> Lists { get; } = [];

    public (JourneyChangeSubject Subject, string Key, int Occurrence) Identity => (Subject, Key, Occurrence);

    public string? StagesText => Stages is { Count: > 0 } ? string.Join(", ", Stages) : null;
}
