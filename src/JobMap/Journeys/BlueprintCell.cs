using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>What one row of a service blueprint holds at one stage.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BlueprintCell
{
    internal BlueprintCell(JourneyStage stage, JourneyLane lane)
    {
        Stage = stage.Id;
        StageName = stage.Name;
        Items = stage[lane];
        Reason = Items.Count == 0 ? stage.EmptyLanes.FirstOrDefault(empty => empty.Lane == lane)?.Reason : null;
    }

    /// <summary>The stage.</summary>
    public StageId Stage { get; }

    /// <summary>The name of the stage that a reader sees.</summary>
    public string StageName { get; }

    /// <summary>The items of the stage in the lane of the row, those of planned touchpoints included.</summary>
    public IReadOnlyList<JourneyItem> Items { get; }

    /// <summary>Why there are no items; null where there are some, and in a journey that does not say.</summary>
    public string? Reason { get; }

    /// <summary>"Execute: 2 items"; the reason where there are none.</summary>
    public override string ToString() => $"{StageName}: {(Items.Count == 0 && Reason is { } reason ? reason : Counted.Of(Items.Count, "item"))}";
}
