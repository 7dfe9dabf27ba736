using JobMap.Internals;
using JobMap.Journeys.Projection;

namespace JobMap.Journeys.Differences;

/// <summary>Takes a journey apart, each part once. Linear in the items of the journey.</summary>
internal sealed class JourneyParts
{
    private readonly PartList _parts = new();
    private readonly JourneyMap _journey;
    private readonly bool _whole;

    private JourneyParts(JourneyMap journey, bool whole) => (_journey, _whole) = (journey, whole);

    /// <summary>The parts, in the order of the journey.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="whole">True for everything it says, also what it says twice.</param>
    public static IReadOnlyList<JourneyPart> Of(JourneyMap journey, bool whole)
    {
        JourneyParts parts = new(journey, whole);
        parts.Run();
        return parts._parts.Parts;
    }

    private void Run()
    {
        JourneyPart root = _parts.Add(new JourneyPart(JourneyChangeSubject.Journey, "", "", _journey.ToString()) { Members = JourneyMembers.Of(_journey) });
        root.Lists["stages"] = [.. _journey.Stages.Select(Add)];
        root.Lists["features"] = [.. _journey.Features.Select(feature => _parts.Add(OfferingParts.Of(feature)))];
        root.Lists["unplaced"] = [.. _journey.Unplaced.Select(Add)];
    }

    private JourneyPart Add(JourneyStage stage)
    {
        JourneyPart part = _parts.Add(new JourneyPart(JourneyChangeSubject.Stage, stage.Id.Value, stage.Id.Value, stage.Name) { Members = JourneyMembers.Of(stage, _whole) });
        part.Lists["hosts"] = [.. stage.Hosts.Select(host => _parts.Add(
            new JourneyPart(JourneyChangeSubject.Host, $"{host.Kind} {host.Id}", host.Id, host.Id) { Members = [] }, stage.Id.Value))];
        if (stage.Emotion is { } emotion)
        {
            _parts.Add(new JourneyPart(JourneyChangeSubject.Emotion, stage.Id.Value, stage.Id.Value, emotion.ToString()) { Members = ItemParts.MembersOf(emotion, _journey.Terms, _whole) });
        }

        Dictionary<string, Touchpoint> here = stage.Touchpoints.DistinctBy(touchpoint => touchpoint.Id).ToDictionary(touchpoint => touchpoint.Id.Value);
        foreach (JourneyLane lane in Enum.GetValues<JourneyLane>())
        {
            part.Lists[EnumNames.NameOf(lane)] = [.. stage[lane].Where(item => _whole || !Repeats(item, lane, here))
                .Select(item => _parts.Add(ItemParts.Of(item, lane, stage, _journey.Terms, _whole), stage.Id.Value))];
        }

        return part;
    }

    private JourneyPart Add(UnplacedItem item)
    {
        JourneyPart? own = item switch
        {
            { Touchpoint: { } touchpoint } => OfferingParts.Of(touchpoint, null, _whole),
            { Milestone: { } milestone } => OfferingParts.Of(milestone, null, _whole),
            { Kpi: { } kpi } => OfferingParts.Of(kpi, null, _whole),
            _ => null,
        };
        if (own is not null)
        {
            _parts.Add(own with { Stages = [] });
        }

        if (item.Milestone is { Leap: not null } before)
        {
            _parts.Add(OfferingParts.LeapTo(before, null, _whole) with { Stages = [] });
        }

        return _parts.Add(new JourneyPart(JourneyChangeSubject.Unplaced, $"{item.Kind} {item.Id}", item.Id, $"{item.Name}: {item.Reason}")
        {
            Members = [PartMember.Of("name", item.Name), PartMember.Of("reason", item.Reason)],
        });
    }

    /// <summary>True where a lane says no more than the touchpoint of the stage that it has the text from.</summary>
    private static bool Repeats(JourneyItem item, JourneyLane lane, Dictionary<string, Touchpoint> here) =>
        item.DerivedFrom is { Sources: [{ Kind: JourneySourceKind.Touchpoint } source], Figures.Count: 0 } from && from.Rule == JourneyRules.Given && item.Extensions.Count == 0
        && here.TryGetValue(source.Id, out Touchpoint? touchpoint) && item.IsPlanned == (touchpoint.Status == OfferingStatus.Planned) && TouchpointLanes.TextsOf(touchpoint, lane).Contains(item.Text);
}
