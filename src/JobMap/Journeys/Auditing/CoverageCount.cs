namespace JobMap.Journeys.Auditing;

/// <summary>Counts how much of the outcomes touchpoints serve, by importance where there are scores.</summary>
internal static class CoverageCount
{
    public static JourneyCoverage Of(AuditedJourney audited)
    {
        Touchpoint[] touchpoints = [.. audited.Touchpoints.Select(entry => entry.Touchpoint)];
        Dictionary<StepId, JobStep> steps = audited.Map.Steps.ToDictionary(step => step.Id);
        (HashSet<NeedId> existing, HashSet<NeedId> all) = ServedBy(audited, touchpoints);
        return new JourneyCoverage(
            Share(audited, null, audited.Map.Outcomes, existing, all),
            audited.Map.Steps.Select(step => Share(audited, JourneySource.Of(step.Id), step.AllOutcomes, existing, all)),
            audited.Journey.Stages.Select(stage =>
            {
                (HashSet<NeedId> here, HashSet<NeedId> hereOnceBuilt) = ServedBy(audited, stage.Touchpoints);
                return Share(audited, JourneySource.Of(stage.Id), audited.StepsHostedBy(stage).SelectMany(step => steps[step].AllOutcomes), here, hereOnceBuilt);
            }),
            audited.Analysis is not null);
    }

    private static (HashSet<NeedId> Existing, HashSet<NeedId> All) ServedBy(AuditedJourney audited, IReadOnlyList<Touchpoint> touchpoints) =>
        ([.. audited.Served.NeedsOf(touchpoints.Where(touchpoint => touchpoint.Status == OfferingStatus.Existing).SelectMany(touchpoint => touchpoint.Serves))],
            [.. audited.Served.NeedsOf(touchpoints.SelectMany(touchpoint => touchpoint.Serves))]);

    private static ServedShare Share(AuditedJourney audited, JourneySource? of, IEnumerable<DesiredOutcome> outcomes, HashSet<NeedId> existing, HashSet<NeedId> all)
    {
        (NeedId Need, double? Importance)[] needs = [.. outcomes.Select(outcome => ((NeedId)outcome.Id, audited.ScoreOf(outcome.Id)?.Importance))];
        double WeightOf((NeedId Need, double? Importance) need) => audited.Analysis is null ? 1 : need.Importance ?? 0;
        double whole = needs.Sum(WeightOf);
        double? Of(HashSet<NeedId> served) => whole > 0 ? Math.Min(1, needs.Where(need => served.Contains(need.Need)).Sum(WeightOf) / whole) : null;
        return new ServedShare(of)
        {
            Share = Of(existing),
            ShareOnceBuilt = Of(all),
            Outcomes = needs.Length,
            Served = needs.Count(need => existing.Contains(need.Need)),
            ServedOnceBuilt = needs.Count(need => all.Contains(need.Need)),
            Unscored = needs.Count(need => need.Importance is null),
        };
    }
}
