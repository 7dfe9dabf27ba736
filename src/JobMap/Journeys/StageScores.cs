using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>The scores of a stage's outcomes, those without a score told apart.</summary>
internal sealed class StageScores(IReadOnlyList<OpportunityScore> all)
{
    public int Outcomes => all.Count;

    public IReadOnlyList<OpportunityScore> Scored { get; } = [.. all.Where(score => score.Opportunity is not null)];

    public int Unscored => Outcomes - Scored.Count;
}
