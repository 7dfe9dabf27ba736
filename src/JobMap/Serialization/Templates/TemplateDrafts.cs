using JobMap.Journeys;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Templates;

/// <summary>From the wire to a journey template, with what its own check says of it.</summary>
internal sealed class TemplateDrafts(DraftReading reading)
{
    private readonly HostingDrafts _hosts = new(reading);
    private readonly OfferingDrafts _parts = new(reading);

    public JourneyTemplate? Of(WireTemplate wire)
    {
        string? name = reading.Text(wire.Name, "$.name");
        JourneyTemplate template = new(name ?? "?")
        {
            Description = reading.OptionalText(wire.Description, "$.description"),
            Trigger = reading.OptionalText(wire.Trigger, "$.trigger"),
            EndGoal = reading.OptionalText(wire.EndGoal, "$.endGoal"),
            StagesFrom = reading.OptionalName(WireNames.StagesFrom, wire.StagesFrom, "$.stagesFrom") ?? TemplateStages.Listed,
            Stages = reading.EachOnce(wire.Stages, "$.stages", "a stage", Of, stage => stage.Id.Value),
            Extensions = reading.Kept(wire),
        };
        if (!reading.Faults.Any)
        {
            reading.Found.AddRange(template.Check());
        }

        return name is null ? null : template;
    }

    private TemplateStage? Of(WireTemplateStage wire, string path)
    {
        StageId? id = reading.Value<StageId>(StageId.TryParse, wire.Id, $"{path}.id");
        string? name = reading.Text(wire.Name, $"{path}.name");
        TemplateStage stage = new(id ?? StageId.Parse("unknown"), name ?? "unknown")
        {
            Hosts = reading.Each(wire.Hosts, $"{path}.hosts", "what the stage hosts", _hosts.Of),
            Milestones = _parts.Milestones(wire.Milestones, $"{path}.milestones"),
            Extensions = reading.Kept(wire),
        };
        return id is null || name is null ? null : stage;
    }
}
