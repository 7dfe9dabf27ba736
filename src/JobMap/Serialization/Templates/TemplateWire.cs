using JobMap.Journeys;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Templates;

/// <summary>From a journey template to its document.</summary>
internal static class TemplateWire
{
    public static WireTemplate ToWire(JourneyTemplate template) => new(DocumentKind.JourneyTemplate)
    {
        Name = template.Name,
        Description = template.Description,
        Trigger = template.Trigger,
        EndGoal = template.EndGoal,
        StagesFrom = WireNames.StagesFrom.NameUnless(TemplateStages.Listed, template.StagesFrom),
        Stages = OfferingWire.Listed(template.Stages, stage => new WireTemplateStage
        {
            Id = stage.Id.Value,
            Name = stage.Name,
            Hosts = OfferingWire.Listed(stage.Hosts, ToWire),
            Milestones = OfferingWire.Listed(stage.Milestones, milestone => OfferingWire.Filled(new WireMilestone(), milestone)),
            Extensions = WireExtensions.Raw(stage.Extensions),
        }),
        Extensions = WireExtensions.Raw(template.Extensions),
    };

    private static WireHosting ToWire(StageHosting host) => new()
    {
        Kind = WireNames.HostingKinds.NameOf(host.Kind),
        Side = WireNames.Sides.NameUnless(CoreJobSide.Offering, host.Side),
        Steps = OfferingWire.Texts(host.Steps),
        StepKinds = OfferingWire.Texts([.. host.StepKinds.Select(UniversalSteps.NameOf)]),
        ConsumptionJobs = OfferingWire.Texts(host.ConsumptionJobs),
        Rationale = host.Rationale,
        Extensions = WireExtensions.Raw(host.Extensions),
    };
}
