namespace JobMap.Journeys.Projection;

/// <summary>What research says of one stage.</summary>
internal sealed class StageEvidence(EvidencePlaces places)
{
    private readonly Dictionary<JourneyLane, List<JourneyItem>> _items = [];

    public void Add(JourneyLane lane, JourneyItem item)
    {
        if (!_items.TryGetValue(lane, out List<JourneyItem>? items))
        {
            _items.Add(lane, items = []);
        }

        items.Add(item);
    }

    /// <summary>The items of a lane, each with the evidence that backs it, and behind them the items that are evidence themselves.</summary>
    public IEnumerable<JourneyItem> Over(JourneyLane lane, IEnumerable<JourneyItem> items) =>
        items.Select(item => places.Backed(item, lane)).Concat(_items.TryGetValue(lane, out List<JourneyItem>? own) ? own : []);
}
