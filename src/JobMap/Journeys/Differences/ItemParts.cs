using System.Globalization;

namespace JobMap.Journeys.Differences;

/// <summary>The items of lanes and the emotion of a stage as parts.</summary>
internal static class ItemParts
{
    public static JourneyPart Of(JourneyItem item, JourneyLane lane, JourneyStage stage, JourneyTerms? terms, bool whole) => (lane, item) switch
    {
        (JourneyLane.Pains, _) => NeedParts.Of(item, JourneyChangeSubject.Pain, stage, terms, whole),
        (JourneyLane.Gains, _) => NeedParts.Of(item, JourneyChangeSubject.Gain, stage, terms, whole),
        (JourneyLane.Opportunities, _) => NeedParts.Of(item, JourneyChangeSubject.Opportunity, stage, terms, whole),
        (JourneyLane.Overserved, _) => NeedParts.Of(item, JourneyChangeSubject.Overserved, stage, terms, whole),
        (JourneyLane.Touchpoints, { Touchpoint: { } touchpoint }) => OfferingParts.Of(touchpoint, item, whole),
        (JourneyLane.MomentsOfTruth, { MomentOfTruth: { } moment }) => OfferingParts.Of(moment, item, whole),
        (JourneyLane.Milestones, { Milestone: { } milestone }) => OfferingParts.Of(milestone, item, whole),
        (JourneyLane.LeapsOfFaith, { Milestone: { } milestone }) => OfferingParts.LeapTo(milestone, item, whole),
        (JourneyLane.Kpis, { Kpi: { } kpi }) => OfferingParts.Of(kpi, item, whole),
        (JourneyLane.Milestones, { DerivedFrom.Rule: var rule }) when rule != JourneyRules.Given && rule != JourneyRules.MilestoneFromEvidence =>
            new JourneyPart(JourneyChangeSubject.Milestone, $"by rule {rule}", rule.Id, item.Text) { Members = [PartMember.Of("name", item.Text), .. Beside(item, item.Text, null, false, whole)] },
        _ => OfText(item, lane, whole),
    };

    public static IReadOnlyList<PartMember> MembersOf(StageEmotion emotion, JourneyTerms? terms, bool whole)
    {
        string exact = Exactly.List(Exactly.Of(emotion.Value), Exactly.Of(emotion.Interval), emotion.Scale.Name, Exactly.Of(emotion.Scale.Minimum), Exactly.Of(emotion.Scale.Maximum));

        // Satisfaction by one definition is another figure than satisfaction by another, on one scale.
        string unit = $"{emotion.Scale} {(emotion.DerivedFrom.Rule == JourneyRules.Given ? "" : terms?.Definition.Name)}";
        return
        [
            new PartMember("emotion", emotion.ToString(), exact) { Figure = new PartFigure(emotion.Value, unit, emotion.Interval, terms?.Level) },
            SourceOf(emotion.DerivedFrom),
            .. whole ? [FiguresOf(emotion.DerivedFrom)] : Array.Empty<PartMember>(),
        ];
    }

    /// <summary>What an item says beside the part it stands for: null wherever it says the same.</summary>
    /// <param name="item">The item; null where the part stands in no stage.</param>
    /// <param name="text">What it is expected to say; null where the lane says nothing of its own.</param>
    /// <param name="source">What it is expected to come from.</param>
    /// <param name="planned">Whether it is expected to be planned.</param>
    /// <param name="whole">True for the figures and other payloads too.</param>
    public static IEnumerable<PartMember> Beside(JourneyItem? item, string? text, JourneySource? source, bool planned, bool whole)
    {
        yield return PartMember.Of("text", item is null || item.Text == text || (text is null && !whole) ? null : item.Text);
        yield return PartMember.Of("isPlanned", item is null || (!whole && item.MomentOfTruth is not null) || item.IsPlanned == planned ? null as bool? : item.IsPlanned);
        yield return item is null || (item.DerivedFrom.Rule == JourneyRules.Given && source is not null && item.DerivedFrom.Sources is [var only] && only == source)
            ? PartMember.Of("derivedFrom", null as string) : SourceOf(item.DerivedFrom);
        yield return PartMember.Of("item extensions", item?.Extensions ?? ExtensionMembers.Empty);
        if (whole)
        {
            yield return item is null ? PartMember.Of("figures", null as string) : FiguresOf(item.DerivedFrom);
        }
    }

    public static PartMember FiguresOf(DerivedFrom from) => PartMember.OfList("figures", from.Figures, Exact);

    public static string Joined(DerivedFrom from) => string.Join(", ", KeyOf(from));

    /// <summary>
    /// The sources by which an item is known again: the piece of evidence that it was made of, or else what it was made of without the evidence that backs it, so that an item which
    /// research comes to back stays that item.
    /// </summary>
    public static IReadOnlyList<JourneySource> KeyOf(DerivedFrom from) => from.Sources switch
    {
        [{ Kind: JourneySourceKind.Evidence } first, ..] => [first],
        _ => [.. from.Sources.Where(source => source.Kind != JourneySourceKind.Evidence)],
    };

    /// <summary>What a rule derived is known by what it was made of; what people gave by its text too.</summary>
    private static JourneyPart OfText(JourneyItem item, JourneyLane lane, bool whole)
    {
        bool isKnownByText = item.DerivedFrom.Rule == JourneyRules.Given || item.DerivedFrom.Sources.Count == 0;
        string key = Exactly.List(lane.ToString(), Exact(item.DerivedFrom.Rule, KeyOf(item.DerivedFrom)), isKnownByText ? item.Text : null);
        return new JourneyPart(JourneyChangeSubject.Item, key, Joined(item.DerivedFrom), item.Text)
        {
            Lane = lane,
            Members = [PartMember.Of("text", item.Text), PartMember.Of("isPlanned", item.IsPlanned), BackingOf(item.DerivedFrom), PartMember.Of("extensions", item.Extensions), .. whole ? [FiguresOf(item.DerivedFrom), .. Payload(item)] : Array.Empty<PartMember>()],
        };
    }

    /// <summary>What an item stands for in a lane that is not that of its kind.</summary>
    private static IEnumerable<PartMember> Payload(JourneyItem item) =>
        new[]
        {
            item.Touchpoint is { } touchpoint ? OfferingParts.Of(touchpoint, null, true) : null,
            item.MomentOfTruth is { } moment ? OfferingParts.Of(moment, item, true) : null,
            item.Milestone is { } milestone ? OfferingParts.Of(milestone, null, true) : null,
            item.Kpi is { } kpi ? OfferingParts.Of(kpi, null, true) : null,
        }.OfType<JourneyPart>().SelectMany(part => part.Members.Select(member => member with { Name = $"{part.Subject} {member.Name}" }));

    private static PartMember SourceOf(DerivedFrom from) => new("derivedFrom", from.ToString(), Exact(from.Rule, from.Sources));

    /// <summary>Where an item comes from, for one that evidence backs: its key does not tell that.</summary>
    private static PartMember BackingOf(DerivedFrom from) => from.BackedBy.Count > 0 ? SourceOf(from) : PartMember.Of("derivedFrom", null as string);

    private static string Exact(JourneyRule rule, IReadOnlyList<JourneySource> sources) => Exactly.List([rule.Id, .. sources.Select(source => $"{source.Kind} {source.Id}")]);

    private static string Exact(SourceFigures one) => Exactly.List(
        one.Need.Value, Exactly.Of(one.Importance), Exactly.Of(one.ImportanceInterval), Exactly.Of(one.Satisfaction), Exactly.Of(one.SatisfactionInterval), Exactly.Of(one.Opportunity), Exactly.Of(one.Interval),
        one.AnsweredBoth.ToString(CultureInfo.InvariantCulture), one.Rank?.ToString(CultureInfo.InvariantCulture));
}
