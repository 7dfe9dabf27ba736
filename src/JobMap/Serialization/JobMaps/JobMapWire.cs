using JobMap.Internals;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>From the job map to its document.</summary>
internal static class JobMapWire
{
    public static WireJobMap ToWire(UniversalJobMap map)
    {
        WireJobMap wire = new() { Schema = DocumentKind.JobMap.SchemaName, Kind = DocumentKind.JobMap.Name, SchemaVersion = DocumentKind.JobMap.Version };
        Fill(wire, map);
        return wire;
    }

    public static WireMarket ToWire(Market market) => new()
    {
        JobExecutor = market.JobExecutor,
        CoreJob = market.CoreJob.Text,
        ProductLifecycleSupportTeam = market.ProductLifecycleSupportTeam,
        PurchaseDecisionMaker = market.PurchaseDecisionMaker,
        Extensions = WireExtensions.Raw(market.Extensions),
    };

    private static void Fill(WireMap wire, UniversalJobMap map)
    {
        wire.Language = map.Grammar.Language;
        wire.Market = ToWire(map.Market);
        wire.Ladder = map.Ladder is { } ladder
            ? new WireLadder { Rung = EnumNames.NameOf(ladder.Rung), Above = ladder.Above?.Text, Below = ladder.Below?.Text, Extensions = WireExtensions.Raw(ladder.Extensions) } : null;
        wire.Steps = [.. map.Steps.Select(ToWire)];
        wire.Links = Listed(map.Links, link => new WireLink
        {
            Kind = EnumNames.NameOf(link.Kind),
            From = link.From.Value,
            To = link.To.Value,
            Condition = link.Condition,
            Extensions = WireExtensions.Raw(link.Extensions),
        });
        wire.InapplicableSteps = Listed(map.InapplicableSteps, step =>
            new WireInapplicableStep { Kind = UniversalSteps.NameOf(step.Kind), Reason = step.Reason, Extensions = WireExtensions.Raw(step.Extensions) });
        wire.RelatedJobs = Listed(map.Jobs.Where(job => job.Kind == JobKind.Related), ToWire);
        wire.EmotionalJobs = Listed(map.Jobs.Where(job => job.Kind == JobKind.Emotional), ToWire);
        wire.SocialJobs = Listed(map.Jobs.Where(job => job.Kind == JobKind.Social), ToWire);
        wire.ConsumptionJobs = Listed(map.ConsumptionJobs, ToWire);
        wire.FinancialOutcomes = Listed(map.FinancialOutcomes, ToWire);
        wire.ComplexityFactors = Listed(map.ComplexityFactors, factor =>
            new WireFactor { Kind = EnumNames.NameOf(factor.Kind), Description = factor.Description, Variable = factor.Variable, Extensions = WireExtensions.Raw(factor.Extensions) });
        wire.Extensions = WireExtensions.Raw(map.Extensions);
    }

    private static WireStep ToWire(JobStep step) => new()
    {
        Id = step.Id.Value,
        Kind = UniversalSteps.NameOf(step.Kind),
        Name = step.Name,
        Outcomes = [.. step.Outcomes.Select(ToWire)],
        SubSteps = Listed(step.SubSteps, part => new WireSubStep
        {
            Id = part.Id.Value,
            Name = part.Name,
            Outcomes = [.. part.Outcomes.Select(ToWire)],
            Extensions = WireExtensions.Raw(part.Extensions),
        }),
        Extensions = WireExtensions.Raw(step.Extensions),
    };

    private static WireOutcome ToWire(DesiredOutcome outcome) => new() { Id = outcome.Id.Value, Statement = outcome.Statement.Text, Extensions = WireExtensions.Raw(outcome.Extensions) };

    private static WireJob ToWire(Job job) => new() { Id = job.Id.Value, Statement = job.Statement.Text, Extensions = WireExtensions.Raw(job.Extensions) };

    private static WireConsumptionJob ToWire(ConsumptionJob job)
    {
        WireNestedMap? inner = job.Map is null ? null : new WireNestedMap();
        if (inner is not null)
        {
            Fill(inner, job.Map!);
        }

        return new WireConsumptionJob { Id = job.Id.Value, Kind = job.Kind.Name, Statement = job.Statement.Text, Map = inner, Extensions = WireExtensions.Raw(job.Extensions) };
    }

    private static List<TWire>? Listed<T, TWire>(IEnumerable<T> items, Func<T, TWire> wire)
    {
        List<TWire> list = [.. items.Select(wire)];
        return list.Count == 0 ? null : list;
    }
}
