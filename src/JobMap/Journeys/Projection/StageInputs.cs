using JobMap.Opportunity;

namespace JobMap.Journeys.Projection;

/// <summary>Everything one stage is projected from.</summary>
internal sealed record StageInputs(StagePlan Plan, UniversalJobMap Map)
{
    public Offering? Offering { get; init; }

    public IReadOnlyList<Touchpoint> Touchpoints { get; init; } = [];

    public IReadOnlyList<(Milestone Milestone, bool Given)> Milestones { get; init; } = [];

    public IReadOnlyList<Kpi> Kpis { get; init; } = [];

    /// <summary>The scores of what the stage hosts; null where there are no answers about the solution it is done with.</summary>
    public StageScores? Scores { get; init; }

    public ThresholdProfile? Thresholds { get; init; }

    /// <summary>Why there are no scores.</summary>
    public string WhyNoScores { get; init; } = "No answers were given.";

    /// <summary>The moments of truth that are first met here.</summary>
    public IReadOnlyList<JourneyItem> Moments { get; init; } = [];

    /// <summary>The first value or its realization, where they lie here.</summary>
    public IReadOnlyList<JourneyItem> Values { get; init; } = [];

    /// <summary>What research says of the stage; null where none was given.</summary>
    public StageEvidence? Evidence { get; init; }

    /// <summary>True where the map has emotional or social jobs.</summary>
    public bool HasMotivations { get; init; }
}
