using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Strategy.Growth;

/// <summary>From the scores of one group to how its outcomes are served.</summary>
internal static class GrowthGroups
{
    public static GrowthGroup Of(string? segment, IEnumerable<OpportunityScore> scores, GrowthStrategyProfile profile)
    {
        OpportunityScore[] scored = [.. scores.Where(score => score.Opportunity is not null)];
        long respondents = scored.Length == 0 ? 0 : scored.Max(score => score.AnsweredBoth);
        OpportunityThreshold least = profile.Thresholds.Thresholds[0];
        GrowthGroup group = new(segment)
        {
            Respondents = respondents,
            IsSmall = respondents < profile.MinimumRespondents,
            Scored = scored.Length,
            SurelyUnderserved = IdsOf(scored, score => least.IsReachedBy(score.Interval!.Value.Lower)),
            PossiblyUnderserved = IdsOf(scored, score => least.IsReachedBy(score.Interval!.Value.Upper)),
            SurelyOverserved = IdsOf(scored, score => score.GapInterval!.Value.Upper < -OpportunityLandscape.Tolerance),
            PossiblyOverserved = IdsOf(scored, score => score.GapInterval!.Value.Lower < -OpportunityLandscape.Tolerance),
        };
        return scored.Length == 0 ? group : group with
        {
            UnderservedShare = (double)scored.Count(score => least.IsReachedBy(score.Opportunity!.Value) && score.Zone == LandscapeZone.Underserved) / scored.Length,
            UnderservedBounds = BoundsOf(group.SurelyUnderserved.Count, group.PossiblyUnderserved.Count, scored.Length),
            OverservedShare = (double)scored.Count(score => score.Zone == LandscapeZone.Overserved) / scored.Length,
            OverservedBounds = BoundsOf(group.SurelyOverserved.Count, group.PossiblyOverserved.Count, scored.Length),
        };
    }

    private static ConfidenceInterval BoundsOf(int surely, int possibly, int of) => new((double)surely / of, (double)possibly / of);

    private static ValueList<NeedId> IdsOf(OpportunityScore[] scores, Func<OpportunityScore, bool> holds) => new(scores.Where(holds).Select(score => score.Need.Id));
}
