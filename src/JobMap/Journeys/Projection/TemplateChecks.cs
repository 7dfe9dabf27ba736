using JobMap.Diagnostics;

namespace JobMap.Journeys.Projection;

/// <summary>
/// What is wrong with a template of the user's own: nothing of the job and no milestone may be in two stages, and other stages cannot stand beside generated ones.
/// </summary>
internal static class TemplateChecks
{
    public static IEnumerable<Diagnostic> Of(JourneyTemplate template)
    {
        if (template.StagesFrom == TemplateStages.Listed ? template.Stages.Count == 0 : template.Stages.Count > 0)
        {
            yield return DiagnosticCatalogue.TemplateInvalid.Create(
                template.Stages.Count == 0 ? $"The template '{template}' has no stages." : $"The template '{template}' lists stages and has them made from the map as well.", At("$.stages"));
        }

        Dictionary<object, string> hosts = [];
        for (int s = 0; s < template.Stages.Count; s++)
        {
            TemplateStage stage = template.Stages[s];
            for (int h = 0; h < stage.Hosts.Count; h++)
            {
                foreach ((object what, string shown) in ThingsOf(stage.Hosts[h]).Where(thing => !hosts.TryAdd(thing.What, stage.Name)))
                {
                    yield return DiagnosticCatalogue.TemplateInvalid.Create(
                        $"The stage '{stage.Name}' hosts {shown}, which '{hosts[what]}' hosts already.", At(FormattableString.Invariant($"$.stages[{s}].hosts[{h}]")));
                }
            }
        }

        if (hosts.ContainsKey((StageHostingKind.CoreJob, CoreJobSide.Offering)) && hosts.Keys.Any(thing => thing is StepId or UniversalStep))
        {
            yield return DiagnosticCatalogue.TemplateInvalid.Create($"The template '{template}' has the whole core job in one stage and some of its steps in another.", At("$.stages"));
        }

        foreach (Diagnostic twice in MilestonesOf(template))
        {
            yield return twice;
        }
    }

    /// <summary>What only shows over a map: steps that it does not have, and steps that two stages host by different links.</summary>
    public static IEnumerable<Diagnostic> Of(JourneyTemplate template, UniversalJobMap map, IReadOnlyList<StagePlan> plans)
    {
        for (int s = 0; s < template.Stages.Count; s++)
        {
            foreach (StepId step in template.Stages[s].Hosts.SelectMany(host => host.Steps).Where(step => map.FindStep(step) is null))
            {
                yield return DiagnosticCatalogue.OfferingReferenceUnknown.Create(
                    $"The stage '{template.Stages[s].Id}' hosts the step '{step}', which the job map does not have.", At(FormattableString.Invariant($"$.stages[{s}].hosts")));
            }
        }

        foreach (IGrouping<StepId, StageId> twice in plans.Where(plan => plan.Side == CoreJobSide.Offering).SelectMany(plan => plan.Steps.Select(step => (Step: step.Id, Stage: plan.Id)))
            .GroupBy(pair => pair.Step, pair => pair.Stage).Where(stages => stages.Skip(1).Any()))
        {
            yield return DiagnosticCatalogue.TemplateInvalid.Create($"The step '{twice.Key}' stands in the stages {string.Join(" and ", twice.Select(stage => $"'{stage}'"))}.", At("$.stages"));
        }
    }

    /// <summary>A milestone is reached once: an id that two stages have would make two milestones of one.</summary>
    private static IEnumerable<Diagnostic> MilestonesOf(JourneyTemplate template)
    {
        Dictionary<MilestoneId, string> milestones = [];
        for (int s = 0; s < template.Stages.Count; s++)
        {
            TemplateStage stage = template.Stages[s];
            for (int m = 0; m < stage.Milestones.Count; m++)
            {
                if (!milestones.TryAdd(stage.Milestones[m].Id, stage.Name))
                {
                    MilestoneId id = stage.Milestones[m].Id;
                    yield return DiagnosticCatalogue.TemplateInvalid.Create(
                        $"The stage '{stage.Name}' has the milestone '{id}', which '{milestones[id]}' has already.", At(FormattableString.Invariant($"$.stages[{s}].milestones[{m}]")));
                }
            }
        }
    }

    private static DiagnosticLocation At(string path) => new() { Path = path };

    private static IEnumerable<(object What, string Shown)> ThingsOf(StageHosting host) => host.Kind switch
    {
        StageHostingKind.CoreJob => [((host.Kind, host.Side), host.ToString())],
        StageHostingKind.OtherConsumptionJobs => [(host.Kind, host.ToString())],
        StageHostingKind.Steps => host.Steps.Select(step => ((object)step, $"the step {step}")),
        StageHostingKind.StepKinds => host.StepKinds.Select(kind => ((object)kind, $"steps of kind {UniversalSteps.NameOf(kind)}")),
        _ => host.ConsumptionJobs.Select(kind => ((object)kind, $"the consumption-chain job {kind}")),
    };
}
