namespace JobMap.Journeys.Engagement;

/// <summary>
/// The order in which customers had best engage with features. Kahn's algorithm ("Topological sorting of large networks", Communications of the ACM 5, 1962), where of the features
/// that can come next the one that adds most is taken. What a feature adds only ever falls, so a queue by what it last added is right: one whose value has fallen is put back.
/// </summary>
internal sealed class EngagementOrder
{
    private readonly List<int>[] _requiredBy;
    private readonly int[] _waitsFor;

    /// <param name="requires">For each feature those it requires, each once.</param>
    public EngagementOrder(IReadOnlyList<int[]> requires)
    {
        _requiredBy = [.. requires.Select(_ => new List<int>())];
        _waitsFor = [.. requires.Select(required => required.Length)];
        for (int feature = 0; feature < requires.Count; feature++)
        {
            foreach (int required in requires[feature])
            {
                _requiredBy[required].Add(feature);
            }
        }
    }

    /// <summary>The features in order; those in a circle, and those that wait for them, are missing.</summary>
    public IEnumerable<int> Run(OutcomeWeights weights, IReadOnlyList<int[]> places)
    {
        bool[] served = new bool[weights.Outcomes.Length];
        PriorityQueue<int, (double Less, int Feature)> next = new();
        void Enqueue(int feature) => next.Enqueue(feature, (-weights.OpportunityOf(places[feature], served), feature));
        foreach (int feature in Enumerable.Range(0, _waitsFor.Length).Where(feature => _waitsFor[feature] == 0))
        {
            Enqueue(feature);
        }

        while (next.TryDequeue(out int feature, out (double Less, int) priority))
        {
            if (weights.OpportunityOf(places[feature], served) < -priority.Less)
            {
                Enqueue(feature);
                continue;
            }

            foreach (int place in places[feature])
            {
                served[place] = true;
            }

            yield return feature;
            foreach (int waiting in _requiredBy[feature].Where(waiting => --_waitsFor[waiting] == 0))
            {
                Enqueue(waiting);
            }
        }
    }
}
