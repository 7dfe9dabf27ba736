namespace JobMap.Journeys.Authoring;

/// <summary>A journey as an author described it.</summary>
internal sealed record AuthoredJourney(string JobExecutor, string CoreJob)
{
    public OutcomeGrammar Grammar { get; init; } = OutcomeGrammar.English;

    public string? ProductLifecycleSupportTeam { get; init; }

    public string? PurchaseDecisionMaker { get; init; }

    public string? Solution { get; init; }

    public string? Segment { get; init; }

    public string? Trigger { get; init; }

    public string? EndGoal { get; init; }

    public IReadOnlyList<AuthoredStage> Stages { get; init; } = [];

    public IReadOnlyList<AuthoredPart<Feature>> Features { get; init; } = [];
}
