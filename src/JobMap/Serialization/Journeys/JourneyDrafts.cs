using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Serialization.Documents;
using JobMap.Serialization.JobMaps;
using JobMap.Serialization.Offerings;
using JobMap.Surveys;

namespace JobMap.Serialization.Journeys;

/// <summary>From the wire to a journey, be it one that was projected or one that people drew.</summary>
internal sealed class JourneyDrafts(DraftReading reading, JobMapLanguages languages)
{
    private readonly JourneyTouchpoints _touchpoints = new(reading);

    public JourneyMap? Of(WireJourney wire)
    {
        OutcomeGrammar grammar = languages.Find(wire.Language, OutcomeGrammar.English, "$", reading.Found);
        Market? market = MarketOf(wire.Market, grammar);
        if (wire.Stages is null)
        {
            reading.Faults.Missing("$.stages", "a list");
        }

        _touchpoints.Read(wire);
        StageDrafts stages = new(reading, _touchpoints, wire.Stages?.Select(stage => stage?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal) ?? []);
        UnplacedDrafts unplaced = new(reading, _touchpoints);
        JourneyMap journey = new(market ?? new Market("?", JobStatement.Parse("?")), reading.EachOnce(wire.Stages, "$.stages", "a stage", stages.Of, stage => stage.Id.Value))
        {
            Language = grammar.Language,
            Template = reading.OptionalText(wire.Template, "$.template"),
            Solution = reading.OptionalValue<SolutionId>(SolutionId.TryParse, wire.Solution, "$.solution", TouchpointDrafts.ChannelRule) ?? SolutionId.Mixed,
            Segment = wire.Segment,
            Terms = wire.Terms is null ? null : Of(wire.Terms, "$.terms"),
            Trigger = reading.OptionalText(wire.Trigger, "$.trigger"),
            EndGoal = reading.OptionalText(wire.EndGoal, "$.endGoal"),
            Unplaced = new ValueList<UnplacedItem>(reading.Each<WireUnplaced, UnplacedItem>(wire.Unplaced, "$.unplaced", "what has no stage", unplaced.Of)),
            Features = new ValueList<Feature>(new OfferingDrafts(reading).Features(wire.Features)),
            Extensions = reading.Kept(wire),
        };
        return market is null ? null : journey;
    }

    private Market? MarketOf(WireMarket? wire, OutcomeGrammar grammar)
    {
        if (wire is null)
        {
            reading.Faults.Missing("$.market", "an object with jobExecutor and coreJob");
            return null;
        }

        string? executor = reading.Text(wire.JobExecutor, "$.market.jobExecutor");
        string? job = reading.Text(wire.CoreJob, "$.market.coreJob");
        string? team = reading.OptionalText(wire.ProductLifecycleSupportTeam, "$.market.productLifecycleSupportTeam");
        string? buyer = reading.OptionalText(wire.PurchaseDecisionMaker, "$.market.purchaseDecisionMaker");
        ExtensionMembers extensions = reading.Kept(wire);
        return executor is null || job is null ? null
            : new Market(executor, JobStatement.Parse(job, grammar)) { ProductLifecycleSupportTeam = team, PurchaseDecisionMaker = buyer, Extensions = extensions };
    }

    private JourneyTerms? Of(WireTerms wire, string path)
    {
        if (!OpportunityDefinition.TryParse(wire.Definition, out OpportunityDefinition? definition))
        {
            reading.Faults.Add($"{path}.definition", $"one of {string.Join(", ", OpportunityDefinition.All)}", DraftReading.Shown(wire.Definition));
        }

        if (!ThresholdProfile.TryParse(wire.Thresholds, out ThresholdProfile? thresholds) && wire.Thresholds is not null)
        {
            reading.Faults.Add($"{path}.thresholds", $"one of {string.Join(", ", ThresholdProfile.All)}", DraftReading.Shown(wire.Thresholds));
        }

        if (wire.Level is not (> 0 and < 1))
        {
            reading.Faults.Add($"{path}.level", "a number above 0 and below 1", wire.Level is { } level ? FormattableString.Invariant($"{level}") : "missing");
        }

        long respondents = reading.Count(wire.Respondents, 0, $"{path}.respondents");
        return definition is null || wire.Level is null ? null : new JourneyTerms(definition, wire.Level.Value, respondents) { Thresholds = thresholds, SegmentVariable = wire.SegmentVariable };
    }
}
