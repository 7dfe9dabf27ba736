using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Templates;

/// <summary>From the wire to what a stage hosts. Only the members of its kind belong beside the kind.</summary>
internal sealed class HostingDrafts(DraftReading reading)
{
    private static readonly string StepKindRule = $"one of {string.Join(", ", UniversalSteps.All.Select(UniversalSteps.NameOf))}";

    public StageHosting? Of(WireHosting wire, string path)
    {
        StageHostingKind? kind = reading.Name(WireNames.HostingKinds, wire.Kind, $"{path}.kind");
        CoreJobSide side = reading.OptionalName(WireNames.Sides, wire.Side, $"{path}.side") ?? CoreJobSide.Offering;
        List<StepId> steps = reading.Values<StepId>(StepId.TryParse, wire.Steps, $"{path}.steps");
        List<UniversalStep> kinds = reading.Values<UniversalStep>(UniversalSteps.TryParse, wire.StepKinds, $"{path}.stepKinds", StepKindRule);
        List<ConsumptionJobKind> chain = reading.Values<ConsumptionJobKind>(ConsumptionJobKind.TryParse, wire.ConsumptionJobs, $"{path}.consumptionJobs", Slug.Rule);
        string? rationale = reading.OptionalText(wire.Rationale, $"{path}.rationale");
        ExtensionMembers extensions = reading.Kept(wire);
        if (kind is not { } known || !Fits(wire, known, path))
        {
            return null;
        }

        StageHosting? host = known switch
        {
            StageHostingKind.CoreJob => StageHosting.OfCoreJob(side),
            StageHostingKind.OtherConsumptionJobs => StageHosting.OtherConsumptionJobs,
            StageHostingKind.Steps => Some(wire.Steps, $"{path}.steps") && steps.Count > 0 ? StageHosting.OfSteps(steps, rationale) : null,
            StageHostingKind.ConsumptionJobs => Some(wire.ConsumptionJobs, $"{path}.consumptionJobs") && chain.Count > 0 ? StageHosting.OfConsumptionJobs(chain) : null,
            _ => Some(wire.StepKinds, $"{path}.stepKinds") & IsSaid(wire.Rationale, path) && kinds.Count > 0 && rationale is not null ? StageHosting.OfStepKinds(kinds, rationale) : null,
        };
        return host is null ? null : host with { Extensions = extensions };
    }

    private bool Fits(WireHosting wire, StageHostingKind kind, string path)
    {
        (string Member, bool IsThere, bool Fits)[] members =
        [
            ("side", wire.Side is not null, kind == StageHostingKind.CoreJob),
            ("steps", wire.Steps is not null, kind == StageHostingKind.Steps),
            ("stepKinds", wire.StepKinds is not null, kind == StageHostingKind.StepKinds),
            ("consumptionJobs", wire.ConsumptionJobs is not null, kind == StageHostingKind.ConsumptionJobs),
            ("rationale", wire.Rationale is not null, kind is StageHostingKind.Steps or StageHostingKind.StepKinds),
        ];
        foreach ((string member, _, _) in members.Where(member => member.IsThere && !member.Fits))
        {
            reading.Faults.Add($"{path}.{member}", $"left out where the kind is {WireNames.HostingKinds.NameOf(kind)}", "there");
        }

        return !members.Any(member => member.IsThere && !member.Fits);
    }

    private bool Some(List<string?>? given, string path)
    {
        if (given is { Count: > 0 })
        {
            return true;
        }

        reading.Faults.Add(path, "a list of at least one", given is null ? "missing" : "empty");
        return false;
    }

    private bool IsSaid(string? rationale, string path)
    {
        if (rationale is null)
        {
            reading.Faults.Missing($"{path}.rationale", "the reason why steps of these kinds take place at the stage, since no table from stages to kinds of step is published");
        }

        return rationale is not null;
    }
}
