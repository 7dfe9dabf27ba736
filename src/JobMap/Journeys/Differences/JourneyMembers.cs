using JobMap.Internals;

namespace JobMap.Journeys.Differences;

/// <summary>The members of a journey and of its stages, by their names in documents.</summary>
internal static class JourneyMembers
{
    public static IReadOnlyList<PartMember> Of(JourneyMap journey) =>
    [
        PartMember.Of("jobExecutor", journey.Market.JobExecutor),
        PartMember.Of("coreJob", journey.Market.CoreJob.Text),
        PartMember.Of("productLifecycleSupportTeam", journey.Market.ProductLifecycleSupportTeam),
        PartMember.Of("purchaseDecisionMaker", journey.Market.PurchaseDecisionMaker),
        PartMember.Of("market extensions", journey.Market.Extensions),
        PartMember.Of("language", journey.Language),
        PartMember.Of("template", journey.Template),
        PartMember.Of("solution", journey.Solution.Value),
        PartMember.Of("segment", journey.Segment),
        PartMember.Of("segmentVariable", journey.Terms?.SegmentVariable),
        PartMember.Of("definition", journey.Terms?.Definition.Name),
        PartMember.Of("level", Exactly.Of(journey.Terms?.Level)),
        PartMember.Of("thresholds", journey.Terms?.Thresholds?.Name),
        PartMember.Of("respondents", journey.Terms?.Respondents, "respondents"),
        PartMember.Of("trigger", journey.Trigger),
        PartMember.Of("endGoal", journey.EndGoal),
        PartMember.Of("extensions", journey.Extensions),
    ];

    /// <summary>Why a lane is empty, or why there is no emotion, is compared where it was so before and still is; otherwise the items and the emotion tell it.</summary>
    public static IReadOnlyList<PartMember> Of(JourneyStage stage, bool whole) =>
    [
        PartMember.Of("name", stage.Name),
        PartMember.OfList("hostingRationales", stage.HostingRationales, rationale => Exactly.List(rationale.Steps.Select(step => step.Value).Append(rationale.Text))),
        PartMember.Of<CoreJobSide>("side", stage.Side),
        PartMember.Of("emotionReason", stage.EmotionReason) with { IsOnlyComparedWithOneOfItsKind = !whole },
        PartMember.Of("extensions", stage.Extensions),
        .. stage.EmptyLanes.GroupBy(empty => empty.Lane).Select(lane => PartMember.OfList($"reason of no {EnumNames.NameOf(lane.Key)}", [.. lane.Select(empty => empty.Reason)])
            with { IsOnlyComparedWithOneOfItsKind = !whole }),
    ];
}
