using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Auditing;
using JobMap.Surveys;

namespace JobMap.Journeys.Authoring;

/// <summary>Makes a journey of what its author said, and says everything that stands in its way, not only the first.</summary>
internal sealed class JourneyAssembly(AuthoredJourney draft)
{
    private readonly AuthoringFaults _faults = new();

    public JobMapResult<JourneyMap> Result()
    {
        Texts();
        AuthoredTouchpoints touchpoints = new(_faults);
        touchpoints.Read(draft.Stages);
        AuthoredIds ids = new(draft.Stages, _faults);
        List<JourneyStage?> stages = [.. draft.Stages.Select((stage, place) =>
            new StageAssembly(stage, place, touchpoints, ids, _faults).Result(ids.OfStage(stage, JourneyPaths.OfStage(place))))];
        List<Feature> features = [.. draft.Features.Select((part, place) => FeatureOf(part, ids, place)).OfType<Feature>()];
        return _faults.All.Count > 0 ? JobMapResult<JourneyMap>.Failure(_faults.All)
            : JobMapResult<JourneyMap>.Success(
                new JourneyMap(MarketOf(), stages.OfType<JourneyStage>())
                {
                    Language = draft.Grammar.Language,
                    Solution = draft.Solution is null ? SolutionId.Mixed : SolutionId.Parse(draft.Solution),
                    Segment = draft.Segment,
                    Trigger = draft.Trigger,
                    EndGoal = draft.EndGoal,
                    Features = new ValueList<Feature>(features),
                },
                []);
    }

    private void Texts()
    {
        _faults.Text(draft.JobExecutor, "The job executor", "$.market.jobExecutor");
        _faults.Text(draft.CoreJob, "The core job", "$.market.coreJob");
        _faults.OptionalText(draft.ProductLifecycleSupportTeam, "The product lifecycle support team", "$.market.productLifecycleSupportTeam");
        _faults.OptionalText(draft.PurchaseDecisionMaker, "The purchase decision maker", "$.market.purchaseDecisionMaker");
        _faults.OptionalText(draft.Trigger, "The trigger", "$.trigger");
        _faults.OptionalText(draft.EndGoal, "The end goal", "$.endGoal");
        if (draft.Solution is { } solution && !SolutionId.TryParse(solution, out _))
        {
            _faults.Add($"'{JobMapFaults.Shown(solution)}' is not the name of a solution: a name of one line, up to 200 characters.", "$.solution");
        }
    }

    private Market MarketOf() => new(draft.JobExecutor, JobStatement.Parse(draft.CoreJob, draft.Grammar))
    {
        ProductLifecycleSupportTeam = draft.ProductLifecycleSupportTeam,
        PurchaseDecisionMaker = draft.PurchaseDecisionMaker,
    };

    private Feature? FeatureOf(AuthoredPart<Feature> part, AuthoredIds ids, int place)
    {
        string path = FormattableString.Invariant($"$.features[{place}]");
        Feature? feature = _faults.Part(part, "feature", path);
        if (feature is not null)
        {
            ids.Claim(feature.Id.Value, "feature", path);
        }

        return feature;
    }
}
