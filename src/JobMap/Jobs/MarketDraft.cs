namespace JobMap;

/// <summary>A market as it was given.</summary>
internal sealed record MarketDraft(string? JobExecutor, string? CoreJob)
{
    public string? ProductLifecycleSupportTeam { get; init; }

    public string? PurchaseDecisionMaker { get; init; }

    public ExtensionMembers Extensions { get; init; } = ExtensionMembers.Empty;
}
