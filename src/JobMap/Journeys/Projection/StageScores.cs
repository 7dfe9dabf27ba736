using JobMap.Opportunity;

namespace JobMap.Journeys.Projection;

/// <summary>The scores of what a stage hosts: the outcomes of its steps, and its consumption-chain jobs where they were asked.</summary>
internal sealed class StageScores
{
    private (OpportunityScore Score, JourneySource Source, SourceFigures Figures)[]? _entries;

    public StageScores(StagePlan stage, Dictionary<NeedId, OpportunityScore> scores)
    {
        foreach (DesiredOutcome outcome in stage.Steps.SelectMany(step => step.AllOutcomes))
        {
            Add(scores.GetValueOrDefault(outcome.Id));
        }

        foreach (OpportunityScore score in stage.Jobs.Select(job => scores.GetValueOrDefault(job.Id)).OfType<OpportunityScore>())
        {
            Add(score);
        }
    }

    /// <summary>Those with a score, in the order of the map.</summary>
    public List<OpportunityScore> Scored { get; } = [];

    /// <summary>What the items of each of them have in common, whatever their lane: made once.</summary>
    public IEnumerable<(OpportunityScore Score, JourneySource Source, SourceFigures Figures)> Entries =>
        _entries ??= [.. Scored.Select(score => (score, JourneySource.Of(score.Need), new SourceFigures(score)))];

    /// <summary>How many have none.</summary>
    public int Unscored { get; private set; }

    public int Needs => Scored.Count + Unscored;

    private void Add(OpportunityScore? score)
    {
        if (score?.Opportunity is not null)
        {
            Scored.Add(score);
        }
        else
        {
            Unscored++;
        }
    }
}
