using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Journeys.Projection;

/// <summary>One projection, from its inputs to the journey and what was found on the way. Linear in steps, needs, touchpoints and what they serve.</summary>
internal sealed class ProjectionRun(UniversalJobMap map, JourneyTemplate template, Offering? offering, OpportunityAnalysis? analysis, JourneyOptions options)
{
    private readonly ServedElements _served = new(map);
    private readonly Dictionary<NeedId, OpportunityScore>? _scores = ScoresOf(analysis);
    private readonly Dictionary<NeedId, OpportunityScore>? _today = ScoresOf(options.Today ?? (offering is null ? analysis : null));
    private readonly bool _hasMotivations = map.Jobs.Any(job => job.Kind is JobKind.Emotional or JobKind.Social);

    public JobMapResult<JourneyMap> Result()
    {
        List<Diagnostic> found = [.. TemplateChecks.Of(template), .. ProjectionChecks.Of(offering, analysis, options)];
        if (offering is not null)
        {
            found.AddRange(new OfferingChecks(offering, _served).Run(template.Stages.SelectMany(stage => stage.Milestones).Select(milestone => milestone.Id)));
        }

        IReadOnlyList<StagePlan> plans = TemplateLayout.StagesFor(template, map);
        if (!found.Exists(IsError))
        {
            found.AddRange(TemplateChecks.Of(template, map, plans));
        }

        if (found.Exists(IsError))
        {
            return JobMapResult<JourneyMap>.Failure(found);
        }

        TouchpointPlaces touchpoints = new(plans, offering, _served);
        MilestonePlaces milestones = new(plans, offering);
        KpiPlaces kpis = new(plans, offering, touchpoints, milestones);
        EvidencePlaces? evidence = options.Evidence is { } research ? new EvidencePlaces(research, new EvidenceTargets(map, plans, touchpoints, milestones), plans.Count) : null;
        JourneyStage[] stages = [.. StagesOf(plans, touchpoints, milestones, kpis, evidence)];
        IReadOnlyList<UnplacedItem> unplaced = [.. TemplateLayout.Unplaced(template, map, plans), .. touchpoints.Unplaced, .. milestones.Unplaced, .. kpis.Unplaced];
        found.AddRange([.. ProjectionChecks.Of(unplaced), .. evidence?.Findings() ?? []]);
        OpportunityAnalysis? asked = analysis ?? options.Today;
        return JobMapResult<JourneyMap>.Success(
            new JourneyMap(map.Market, stages)
            {
                Language = map.Grammar.Language,
                Template = template.Name,
                Solution = offering?.Solution ?? analysis?.Solution ?? SolutionId.Mixed,
                Segment = asked?.Segments[0],
                Terms = asked is null ? null : new JourneyTerms(asked),
                Trigger = options.Trigger ?? template.Trigger,
                EndGoal = options.EndGoal ?? template.EndGoal,
                Unplaced = new ValueList<UnplacedItem>([.. unplaced, .. evidence?.Unplaced() ?? []]),
                Features = offering?.Features ?? ValueList<Feature>.Empty,
            },
            found);
    }

    private IEnumerable<JourneyStage> StagesOf(IReadOnlyList<StagePlan> plans, TouchpointPlaces touchpoints, MilestonePlaces milestones, KpiPlaces kpis, EvidencePlaces? evidence)
    {
        Dictionary<TouchpointId, List<OpportunityScore>> candidates =
            offering is null || _scores is null ? [] : MomentCandidates.Of(offering, _served, _scores, options.MomentOfTruthImportance);
        ServedShares? shares = offering is null || analysis is null ? null : new ServedShares(analysis, _served, options);
        ILookup<int, JourneyItem> moments = MomentsOf(plans, touchpoints, candidates).ToLookup(moment => moment.Stage, moment => moment.Item);
        for (int i = 0; i < plans.Count; i++)
        {
            IReadOnlyList<Touchpoint> here = touchpoints[i];
            Dictionary<NeedId, OpportunityScore>? scores = plans[i].Side == CoreJobSide.Today ? _today : _scores;
            yield return StageProjection.Of(new StageInputs(plans[i], map)
            {
                Offering = offering,
                Touchpoints = here,
                Milestones = milestones[i],
                Kpis = kpis[i],
                Scores = scores is null ? null : new StageScores(plans[i], scores),
                WhyNoScores = analysis is null ? "No answers were given." : "No answers about what customers use today were given.",
                Thresholds = ((plans[i].Side == CoreJobSide.Today ? options.Today : null) ?? analysis)?.Options.Thresholds,
                Moments = [.. moments[i]],
                Values = shares is null ? [] : [.. shares.Next(plans[i], here)],
                Evidence = evidence?[i],
                HasMotivations = _hasMotivations,
            });
        }
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    /// <summary>Each moment of truth once: a declared one in the first stage of its touchpoint, a candidate where the first of its outcomes takes place.</summary>
    private IEnumerable<(int Stage, JourneyItem Item)> MomentsOf(IReadOnlyList<StagePlan> plans, TouchpointPlaces touchpoints, Dictionary<TouchpointId, List<OpportunityScore>> candidates)
    {
        HashSet<NeedId>[] hosted = [.. plans.Select(plan => plan.Outcomes.ToHashSet())];
        foreach (Touchpoint touchpoint in offering?.Touchpoints ?? [])
        {
            List<OpportunityScore>? critical = candidates.GetValueOrDefault(touchpoint.Id);
            IReadOnlyCollection<int> stages = touchpoint.IsMomentOfTruth == true || critical is not null ? touchpoints.StagesOf(touchpoint.Id) : [];
            if (stages.Count > 0)
            {
                int first = stages.First();
                int at = critical is null ? first : stages.FirstOrDefault(stage => critical.Exists(score => hosted[stage].Contains(score.Need.Id)), first);
                yield return (at, critical is null ? GivenItems.Moment(touchpoint) : MomentCandidates.ItemOf(touchpoint, critical));
            }
        }
    }

    private static Dictionary<NeedId, OpportunityScore>? ScoresOf(OpportunityAnalysis? analysis) =>
        analysis?.Scores.Concat(analysis.OtherScores).ToDictionary(score => score.Need.Id);
}
