using System.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Journeys;

/// <summary>
/// A journey as a service blueprint: the five rows of the service in their order, stage by stage, and the three lines between them. It shows what the journey
/// holds and adds nothing. Source: Bitner, Ostrom and Morgan, "Service Blueprinting: A Practical Technique for Service Innovation", California
/// Management Review 50 (2008). Compared by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ServiceBlueprint
{
    private ServiceBlueprint(JourneyMap journey)
    {
        Market = journey.Market;
        Solution = journey.Solution;
        Segment = journey.Segment;
        Rows = new ValueList<BlueprintRow>(
        [
            new(JourneyLane.Evidence, null, journey.Stages),
            new(JourneyLane.Actions, BlueprintLine.Interaction, journey.Stages),
            new(JourneyLane.Frontstage, BlueprintLine.Visibility, journey.Stages),
            new(JourneyLane.Backstage, BlueprintLine.InternalInteraction, journey.Stages),
            new(JourneyLane.Support, null, journey.Stages),
        ]);
    }

    /// <summary>Who is served, and the job they are getting done.</summary>
    public Market Market { get; }

    /// <summary>The solution whose service it is.</summary>
    public SolutionId Solution { get; }

    /// <summary>The segment whose journey it is; null for everybody.</summary>
    public string? Segment { get; }

    /// <summary>Physical evidence, customer actions, frontstage, backstage and support, in this order.</summary>
    public IReadOnlyList<BlueprintRow> Rows { get; }

    /// <summary>The blueprint of a journey. Touchpoints that no stage has are not in it; they are in <see cref="JourneyMap.Unplaced"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="journey"/> is null.</exception>
    public static ServiceBlueprint Of(JourneyMap journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return new ServiceBlueprint(journey);
    }

    /// <summary>"home cooks who want to prepare a hot meal, meal kit: 5 rows, 8 stages".</summary>
    public override string ToString() => $"{Market}, {Solution}: {Counted.Of(Rows.Count, "row")}, {Counted.Of(Rows[0].Cells.Count, "stage")}";
}
