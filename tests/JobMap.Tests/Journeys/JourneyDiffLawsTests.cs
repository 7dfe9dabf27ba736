using CsCheck;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>What holds for the difference of any two journeys of one map.</summary>
public sealed class JourneyDiffLawsTests
{
    private static readonly OpportunityOptions Options = OpportunityOptions.Default with { Resamples = 20 };

    /// <summary>Two journeys over one map: other offerings, now and then another template, with answers, with others, or without.</summary>
    private static readonly Gen<(JourneyMap Before, JourneyMap After)> Pairs = Gens.WholeMap.SelectMany(map =>
        Gen.Select(Offerings.Template, Offerings.Template, Gen.Bool).SelectMany((one, other, same) =>
            Gen.Select(JourneyOf(map, one), JourneyOf(map, same ? one : other))));

    [Fact]
    public void Between_AJourneyAndItself_IsEmpty() =>
        Pairs.Sample((before, _) => JourneyDiff.Between(before, before) is { IsEmpty: true, Realized.Count: 0 }, iter: 100);

    [Fact]
    public void Between_UnequalJourneys_IsNotEmpty() =>
        Pairs.Sample((before, after) => JourneyDiff.Between(before, after).IsEmpty.Should().Be(before == after), iter: 200);

    [Fact]
    public void Between_JourneysOfOtherMaps_IsEmptyOnlyWhereTheyAreEqual() =>
        Gen.Select(Samples.Journeys.Any, Samples.Journeys.Any).Sample((before, after) =>
        {
            JourneyDiff.Between(before, after).IsEmpty.Should().Be(before == after);
            JourneyDiff.Between(after, after).IsEmpty.Should().BeTrue();
        }, iter: 100);

    [Fact]
    public void Between_AnyTwo_NamesWhatDiffers() =>
        Pairs.Sample((before, after) => JourneyDiff.Between(before, after).Changes.Should().NotContain(change => !NamesWhatDiffers(change)), iter: 200);

    private static bool NamesWhatDiffers(JourneyChange change) => change.Kind switch
    {
        JourneyChangeKind.Added => change.Before == null && change.After != null && change.Member == null && change.FromStages == null,
        JourneyChangeKind.Removed => change.Before != null && change.After == null && change.Member == null && change.ToStages == null,
        _ => change.Before != change.After && change.Member != null,
    };

    [Fact]
    public void Between_TheOtherWayRound_IsTheMirror() =>
        Pairs.Sample((before, after) =>
        {
            IEnumerable<string> there = JourneyDiff.Between(before, after).Changes.Select(change => Shown(change, false));
            JourneyDiff.Between(after, before).Changes.Select(change => Shown(change, true)).Order(StringComparer.Ordinal).Should().Equal(there.Order(StringComparer.Ordinal));
        }, iter: 200);

    [Fact]
    public void Between_AnyTwo_SpeaksOfEachMemberOnce() =>
        Pairs.Sample((before, after) => JourneyDiff.Between(before, after).Changes.Where(change => change.Subject is JourneyChangeSubject.Touchpoint or JourneyChangeSubject.Stage or JourneyChangeSubject.Kpi)
            .Select(change => (change.Subject, change.Id, change.Member)).Should().OnlyHaveUniqueItems(), iter: 100);

    [Fact]
    public void Between_AnyTwo_StandInTheOrderOfSubjects() =>
        Pairs.Sample((before, after) => JourneyDiff.Between(before, after).Changes.Select(change => change.Subject).Should().BeInAscendingOrder(), iter: 100);

    /// <summary>Every touchpoint that was planned is realized, still planned, or gone.</summary>
    [Fact]
    public void Between_AnyTwo_AccountsForEveryPlannedTouchpoint() =>
        Pairs.Sample((before, after) =>
        {
            JourneyDiff diff = JourneyDiff.Between(before, after);
            IEnumerable<TouchpointId> gone = diff.Changes.Where(change => change is { Subject: JourneyChangeSubject.Touchpoint, Kind: JourneyChangeKind.Removed }).Select(change => TouchpointId.Parse(change.Id));
            IEnumerable<TouchpointId> planned = before.Touchpoints.Where(touchpoint => touchpoint.Status == OfferingStatus.Planned).Select(touchpoint => touchpoint.Id);
            diff.Realized.Select(touchpoint => touchpoint.Actual.Id).Concat(diff.StillPlanned.Select(touchpoint => touchpoint.Id)).Should().BeEquivalentTo(planned.Except(gone));
        }, iter: 100);

    private static Gen<JourneyMap> JourneyOf(UniversalJobMap map, JourneyTemplate template) => Gen.Select(Offerings.For(map), Gens.ResponsesTo(map), Gen.Int[0, 2]).Select((offering, responses, given) =>
        JourneyProjection.Project(map, template, given == 0 ? null : offering, given == 1 ? null : OpportunityAnalysis.Run(map, responses, Options)));

    private static string Shown(JourneyChange change, bool turned)
    {
        JourneyChangeKind kind = !turned || change.Kind == JourneyChangeKind.Changed ? change.Kind
            : change.Kind == JourneyChangeKind.Added ? JourneyChangeKind.Removed : JourneyChangeKind.Added;
        (string? before, string? after) = turned ? (change.After, change.Before) : (change.Before, change.After);
        (string? from, string? to) = turned ? (change.ToStages, change.FromStages) : (change.FromStages, change.ToStages);
        double? difference = turned ? -change.Difference : change.Difference;
        (double? lower, double? upper) = turned ? (-change.DifferenceInterval?.Upper, -change.DifferenceInterval?.Lower) : (change.DifferenceInterval?.Lower, change.DifferenceInterval?.Upper);
        return FormattableString.Invariant($"{kind}|{change.Subject}|{change.Id}|{change.Lane}|{change.Member}|{before}|{after}|{from}|{to}|{difference + 0.0:R}|{lower + 0.0:R}|{upper + 0.0:R}");
    }
}
