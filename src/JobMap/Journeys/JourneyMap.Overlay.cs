using JobMap.Internals;

namespace JobMap.Journeys;

/// <content>The overlay of a job on a journey: links from its touchpoints to what they serve.</content>
public sealed partial class JourneyMap
{
    /// <summary>
    /// The same journey with a touchpoint that serves other elements of the job map, wherever it stands and among the unplaced: what lays a job over a journey that people
    /// drew. Nothing else changes: the touchpoint stays where it stands, and items that a rule derived from what it served before are kept.
    /// </summary>
    /// <param name="touchpoint">The touchpoint.</param>
    /// <param name="serves">All that it serves, in place of what it served before; none unlinks it. Whether the map has them is said by an audit (JM5013).</param>
    /// <exception cref="ArgumentNullException"><paramref name="serves"/> is null.</exception>
    /// <exception cref="ArgumentException">The journey has no such touchpoint, or one of the ids is the default value.</exception>
    public JourneyMap WithServes(TouchpointId touchpoint, IEnumerable<MapElementId> serves)
    {
        IReadOnlyList<MapElementId> ids = Guards.CopiedIds(serves, nameof(serves));
        return Touchpoints.All(known => known.Id != touchpoint) ? throw new ArgumentException($"The journey has no touchpoint '{touchpoint}'.", nameof(touchpoint))
            : new JourneyMap(Market, Stages.Select(stage => stage.WithServes(touchpoint, ids)))
            {
                Language = Language,
                Template = Template,
                Solution = Solution,
                Segment = Segment,
                Terms = Terms,
                Trigger = Trigger,
                EndGoal = EndGoal,
                Unplaced = new ValueList<UnplacedItem>(Unplaced.Select(item => item.Touchpoint is { } own && own.Id == touchpoint ? item with { Touchpoint = own with { Serves = ids } } : item)),
                Features = Features,
                Extensions = Extensions,
            };
    }
}
