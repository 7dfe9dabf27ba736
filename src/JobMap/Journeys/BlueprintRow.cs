using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>One row of a service blueprint, with the line drawn below it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BlueprintRow
{
    internal BlueprintRow(JourneyLane lane, BlueprintLine? lineBelow, IEnumerable<JourneyStage> stages)
    {
        Lane = lane;
        LineBelow = lineBelow;
        Cells = new ValueList<BlueprintCell>(stages.Select(stage => new BlueprintCell(stage, lane)));
    }

    /// <summary>The lane of the journey that the row shows.</summary>
    public JourneyLane Lane { get; }

    /// <summary>One cell per stage, in the order of the stages.</summary>
    public IReadOnlyList<BlueprintCell> Cells { get; }

    /// <summary>The line below the row; null below physical evidence and below the last row.</summary>
    public BlueprintLine? LineBelow { get; }

    /// <summary>"Actions: 6 items, then the line of interaction".</summary>
    public override string ToString() => $"{Lane}: {Counted.Of(Cells.Sum(cell => cell.Items.Count), "item")}" + LineBelow switch
    {
        BlueprintLine.Interaction => ", then the line of interaction",
        BlueprintLine.Visibility => ", then the line of visibility",
        BlueprintLine.InternalInteraction => ", then the line of internal interaction",
        _ => "",
    };
}
