using JobMap.Journeys;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Views;

/// <summary>The lanes of a journey that have something in them, and the others gathered by reason so that each reason is told once.</summary>
internal static class EmptyLanes
{
    /// <summary>The lanes with an item in any stage, in the order of the enumeration.</summary>
    public static IReadOnlyList<JourneyLane> Filled(JourneyMap journey) =>
        [.. Enum.GetValues<JourneyLane>().Where(lane => journey.Stages.Any(stage => stage[lane].Count > 0))];

    /// <summary>For lanes empty in every stage: the lanes, and why.</summary>
    public static IReadOnlyList<(string Lanes, string Reason)> Everywhere(JourneyMap journey)
    {
        HashSet<JourneyLane> filled = [.. Filled(journey)];
        return [.. journey.Stages.SelectMany(stage => stage.EmptyLanes).Where(empty => !filled.Contains(empty.Lane))
            .GroupBy(empty => empty.Lane)
            .GroupBy(lane => string.Join(" ", lane.Select(empty => empty.Reason).Distinct()))
            .Select(same => (string.Join(", ", same.Select(lane => Names.Of(lane.Key))), same.Key))];
    }

    /// <summary>For lanes empty in some stages: the lane, the stages and why.</summary>
    public static IReadOnlyList<(string Lane, string Stages, string Reason)> Somewhere(JourneyMap journey) =>
        [.. Filled(journey).SelectMany(lane => journey.Stages
            .SelectMany(stage => stage.EmptyLanes.Where(empty => empty.Lane == lane).Select(empty => (Stage: stage.Name, empty.Reason)))
            .GroupBy(empty => empty.Reason)
            .Select(same => (Names.Of(lane), string.Join(", ", same.Select(empty => empty.Stage)), same.Key)))];

    /// <summary>The rules that made the items and the emotions of a journey, in the order of the catalogue.</summary>
    public static IReadOnlyList<JourneyRule> RulesUsed(JourneyMap journey)
    {
        IEnumerable<JourneyRule> items = journey.Stages.SelectMany(stage => Filled(journey).SelectMany(lane => stage[lane])).Select(item => item.DerivedFrom.Rule);
        IEnumerable<JourneyRule> emotions = journey.Stages.Where(stage => stage.Emotion is not null).Select(stage => stage.Emotion!.DerivedFrom.Rule);
        HashSet<JourneyRule> used = [.. items, .. emotions];
        return [.. JourneyRules.All.Where(used.Contains), .. used.Except(JourneyRules.All)];
    }
}
