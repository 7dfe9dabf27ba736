using JobMap.Journeys.Auditing;

namespace JobMap.Journeys.Authoring;

/// <summary>
/// The touchpoints of an authored journey. One that stands in several stages is described in one of them at least; elsewhere its id and name are enough.
/// </summary>
internal sealed class AuthoredTouchpoints(AuthoringFaults faults)
{
    private readonly Dictionary<TouchpointId, (Touchpoint Touchpoint, string Path)> _whole = [];

    public void Read(IReadOnlyList<AuthoredStage> stages)
    {
        for (int s = 0; s < stages.Count; s++)
        {
            HashSet<TouchpointId> here = [];
            int index = 0;
            foreach (AuthoredPart<Touchpoint> part in stages[s].Entries.OfType<AuthoredPart<Touchpoint>>())
            {
                string path = JourneyPaths.OfItem(s, JourneyLane.Touchpoints, index++);
                if (faults.Part(part, "touchpoint", path) is { } touchpoint)
                {
                    Add(touchpoint, path);
                    if (!here.Add(touchpoint.Id))
                    {
                        faults.Add($"The stage '{stages[s].Name}' has the touchpoint '{touchpoint.Id}' twice.", $"{path}.id");
                    }
                }
            }
        }
    }

    /// <summary>The touchpoint as it is described; null where the journey has none of that id.</summary>
    public Touchpoint? Find(string id) => TouchpointId.TryParse(id, out TouchpointId known) && _whole.TryGetValue(known, out (Touchpoint Touchpoint, string Path) entry) ? entry.Touchpoint : null;

    private void Add(Touchpoint touchpoint, string path)
    {
        if (!_whole.TryGetValue(touchpoint.Id, out (Touchpoint Touchpoint, string Path) known) || IsBare(known.Touchpoint))
        {
            _whole[touchpoint.Id] = (touchpoint, path);
        }
        else if (!IsBare(touchpoint) && touchpoint != known.Touchpoint)
        {
            faults.Add($"The touchpoint '{touchpoint.Id}' is described otherwise at {known.Path}.", $"{path}.id");
        }
    }

    private static bool IsBare(Touchpoint touchpoint) => touchpoint == new Touchpoint(touchpoint.Id, touchpoint.Name);
}
