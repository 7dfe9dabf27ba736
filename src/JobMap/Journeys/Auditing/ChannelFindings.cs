using JobMap.Diagnostics;
using JobMap.Opportunity;

namespace JobMap.Journeys.Auditing;

/// <summary>Channels of one stage at which customers feel differently while they serve the same need (JM5006): one finding for each weaker touchpoint, at its greatest difference.</summary>
internal sealed class ChannelFindings(AuditedJourney audited)
{
    /// <summary>Beyond the rounding of means and of the range of a scale.</summary>
    private const double Rounding = 1e-9;

    public IEnumerable<JourneyFinding> Run()
    {
        Dictionary<TouchpointId, Contrast> worst = [];
        foreach (JourneyStage stage in audited.Journey.Stages)
        {
            Pooled[] pools = [.. stage.Touchpoints.DistinctBy(touchpoint => touchpoint.Id).SelectMany(PoolsOf)];
            foreach (Pooled weaker in pools)
            {
                foreach (Pooled better in pools.Where(better => better.Scale == weaker.Scale && better.Touchpoint.Channel != weaker.Touchpoint.Channel))
                {
                    double share = (better.Mean - weaker.Mean) / (weaker.Scale.Maximum - weaker.Scale.Minimum);
                    NeedId[] needs = share <= audited.Options.ReactionTolerance + Rounding ? [] : [.. weaker.Needs.Intersect(better.Needs)];
                    if (needs.Length > 0 && !(worst.TryGetValue(weaker.Touchpoint.Id, out Contrast? known) && known.Share >= share))
                    {
                        worst[weaker.Touchpoint.Id] = new Contrast(stage, weaker, better, share, needs);
                    }
                }
            }
        }

        return audited.Touchpoints.Where(entry => worst.ContainsKey(entry.Touchpoint.Id)).Select(entry => Found(entry, worst[entry.Touchpoint.Id]));
    }

    private JourneyFinding Found(AuditedTouchpoint entry, Contrast contrast)
    {
        (JourneyStage stage, Pooled weaker, Pooled better, _, NeedId[] needs) = contrast;
        IReadOnlyList<OpportunityScore> scores = audited.ScoresOf(needs);
        return AuditedJourney.Find(
            DiagnosticCatalogue.ExperienceInconsistent, AuditedJourney.SeverityOf(scores),
            FormattableString.Invariant($"In the stage '{stage.Id}' customers feel worse at '{weaker.Touchpoint.Id}' ({weaker}) than at '{better.Touchpoint.Id}' ({better}) on {weaker.Scale}; both serve {string.Join(", ", needs)}."),
            entry.Path, [entry.Source, JourneySource.Of(better.Touchpoint.Id)], scores) with
        {
            Remedy = $"Bring '{weaker.Touchpoint.Id}' to the level of '{better.Touchpoint.Id}', or lead customers there.",
        };
    }

    /// <summary>The reactions of an existing touchpoint that has a channel, pooled for each scale; those with too few observations are left out.</summary>
    private IEnumerable<Pooled> PoolsOf(Touchpoint touchpoint)
    {
        if (touchpoint.Channel is null || touchpoint.Status != OfferingStatus.Existing || touchpoint.Reactions.Count == 0)
        {
            return [];
        }

        NeedId[] needs = [.. audited.Served.NeedsOf(touchpoint.Serves)];
        return touchpoint.Reactions.GroupBy(reaction => reaction.Scale)
            .Select(reactions => new Pooled(touchpoint, reactions.Key, reactions.Sum(reaction => reaction.Value * reaction.Observations), reactions.Sum(reaction => (double)reaction.Observations), needs))
            .Where(pool => pool.Observations >= audited.Options.MinimumObservations);
    }

    private sealed record Pooled(Touchpoint Touchpoint, EmotionScale Scale, double Sum, double Observations, NeedId[] Needs)
    {
        public double Mean => Sum / Observations;

        public override string ToString() => FormattableString.Invariant($"{Touchpoint.Channel}: {Mean:0.##}, n={Observations:0}");
    }

    private sealed record Contrast(JourneyStage Stage, Pooled Weaker, Pooled Better, double Share, NeedId[] Needs);
}
