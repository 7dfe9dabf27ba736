using JobMap.Opportunity;

namespace JobMap.Journeys.Projection;

/// <summary>
/// The candidates for moments of truth, by <see cref="JourneyRules.MomentOfTruthSoleTouchpoint"/>: existing touchpoints that alone serve an important outcome.
/// Where the user has said of a touchpoint whether it is one, no rule says otherwise.
/// </summary>
internal static class MomentCandidates
{
    /// <summary>The scores of the important outcomes that a touchpoint alone serves, touchpoint by touchpoint; those without any are left out.</summary>
    public static Dictionary<TouchpointId, List<OpportunityScore>> Of(Offering offering, ServedElements served, Dictionary<NeedId, OpportunityScore> scores, double importance)
    {
        Dictionary<NeedId, Touchpoint?> alone = [];
        foreach (Touchpoint touchpoint in offering.Touchpoints.Where(touchpoint => touchpoint.Status == OfferingStatus.Existing))
        {
            foreach (NeedId need in served.NeedsOf(touchpoint.Serves))
            {
                alone[need] = alone.ContainsKey(need) ? null : touchpoint;
            }
        }

        Dictionary<TouchpointId, List<OpportunityScore>> candidates = [];
        foreach ((NeedId need, Touchpoint? touchpoint) in alone)
        {
            if (touchpoint is { IsMomentOfTruth: null } && scores.TryGetValue(need, out OpportunityScore? score) && score.Importance >= importance && score.Need.Kind == NeedKind.Outcome)
            {
                if (!candidates.TryGetValue(touchpoint.Id, out List<OpportunityScore>? own))
                {
                    candidates.Add(touchpoint.Id, own = []);
                }

                own.Add(score);
            }
        }

        return candidates;
    }

    public static JourneyItem ItemOf(Touchpoint touchpoint, List<OpportunityScore> scores) => new(
        touchpoint.Name,
        new DerivedFrom(
            JourneyRules.MomentOfTruthSoleTouchpoint,
            scores.Select(score => JourneySource.Of(score.Need)).Prepend(JourneySource.Of(touchpoint.Id)), scores.Select(score => new SourceFigures(score))))
    {
        MomentOfTruth = new MomentOfTruth(touchpoint.Id) { RecoveryPlan = touchpoint.RecoveryPlan },
    };
}
