namespace JobMap.Journeys.Differences;

/// <summary>The parts of a journey as they are found. What is the same in several stages is one part that stands in all of them.</summary>
internal sealed class PartList
{
    private readonly List<JourneyPart> _parts = [];
    private readonly Dictionary<(JourneyChangeSubject, string), List<JourneyPart>> _known = [];

    public IReadOnlyList<JourneyPart> Parts => _parts;

    /// <summary>Takes a part in, with the stage it was found in, and gives it as it is known.</summary>
    public JourneyPart Add(JourneyPart part, string? stage = null)
    {
        if (!_known.TryGetValue((part.Subject, part.Key), out List<JourneyPart>? others))
        {
            _known.Add((part.Subject, part.Key), others = []);
        }

        if (stage is not null && others.Find(other => other.Text == part.Text && other.Members.SequenceEqual(part.Members)) is { Stages: { } stages } same)
        {
            stages.Add(stage);
            return same;
        }

        JourneyPart added = part with { Occurrence = others.Count, Stages = stage is null ? part.Stages : [stage] };
        others.Add(added);
        _parts.Add(added);
        return added;
    }
}
