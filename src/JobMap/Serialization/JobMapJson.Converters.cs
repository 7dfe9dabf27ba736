using System.Text.Json;
using System.Text.Json.Serialization;
using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Research;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.ColumnMaps;
using JobMap.Serialization.Concepts;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Evidence;
using JobMap.Serialization.JobMaps;
using JobMap.Serialization.Journeys;
using JobMap.Serialization.Offerings;
using JobMap.Serialization.Tallies;
using JobMap.Serialization.Templates;
using JobMap.Strategy;

namespace JobMap.Serialization;

/// <content>The types of the library in documents of others.</content>
public static partial class JobMapJson
{
    /// <summary>
    /// Converters for the types of the library, to be added to options of your own: <see cref="UniversalJobMap"/>, <see cref="Surveys.SurveyTally"/>, <see cref="Offering"/>,
    /// <see cref="JourneyTemplate"/>, <see cref="JourneyMap"/>, <see cref="Surveys.ColumnMap"/>, <see cref="ResearchEvidence"/> and <see cref="ConceptSet"/> as whole documents; analyses, comparisons,
    /// sensitivities, summaries of evidence and evaluations
    /// (written only; reading throws <see cref="NotSupportedException"/>), ids, names and statements as texts and as keys of dictionaries. They need no
    /// reflection, so that they work in trimmed programs and beside source-generated contexts. What cannot be read is a <see cref="JsonException"/> with its path.
    /// </summary>
    public static IReadOnlyList<JsonConverter> Converters { get; } = ConvertersFor(JobMapReadOptions.Default);

    /// <summary>Adds <see cref="Converters"/> to options, before they are first used.</summary>
    /// <param name="options">The options to add to.</param>
    /// <param name="readOptions">Limits and languages of the job maps that are read, and their bytes and languages for offerings, templates and journeys; null for <see cref="JobMapReadOptions.Default"/>.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions AddConverters(JsonSerializerOptions options, JobMapReadOptions? readOptions = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (JsonConverter converter in readOptions is null ? Converters : ConvertersFor(readOptions))
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    private static ValueList<JsonConverter> ConvertersFor(JobMapReadOptions options) => new(
    [
        new DocumentConverter<UniversalJobMap>(json => DeserializeJobMap(json, null, options), (writer, map) => JsonSerializer.Serialize(writer, JobMapWire.ToWire(map), WireContext.Deep.WireJobMap)),
        new DocumentConverter<Surveys.SurveyTally>(json => DeserializeTally(json), (writer, tally) => JsonSerializer.Serialize(writer, TallyWire.ToWire(tally), WireContext.Readable.WireTally)),
        new DocumentConverter<Offering>(
            json => DeserializeOffering(json, null, ForJourneys(options)), (writer, offering) => JsonSerializer.Serialize(writer, OfferingWire.ToWire(offering), WireContext.Readable.WireOffering)),
        new DocumentConverter<JourneyTemplate>(
            json => DeserializeJourneyTemplate(json, null, ForJourneys(options)), (writer, template) => JsonSerializer.Serialize(writer, TemplateWire.ToWire(template), WireContext.Readable.WireTemplate)),
        new DocumentConverter<JourneyMap>(
            json => DeserializeJourney(json, null, ForJourneys(options)), (writer, journey) => JsonSerializer.Serialize(writer, JourneyWire.ToWire(journey), WireContext.Readable.WireJourney)),
        new DocumentConverter<Surveys.ColumnMap>(json => DeserializeColumnMap(json), (writer, columns) => JsonSerializer.Serialize(writer, ColumnMapWire.ToWire(columns), WireContext.Readable.WireColumnMap)),
        new DocumentConverter<ResearchEvidence>(json => DeserializeEvidence(json), (writer, evidence) => JsonSerializer.Serialize(writer, EvidenceWire.ToWire(evidence), WireContext.Readable.WireEvidence)),
        new WrittenConverter<Opportunity.OpportunityAnalysis>((writer, analysis) => JsonSerializer.Serialize(writer, AnalysisWire.ToWire(analysis), WireContext.Readable.WireAnalysis)),
        new WrittenConverter<Opportunity.OpportunityComparison>((writer, comparison) => JsonSerializer.Serialize(writer, ComparisonWire.ToWire(comparison), WireContext.Readable.WireComparison)),
        new WrittenConverter<Opportunity.OpportunitySensitivity>((writer, sensitivity) => JsonSerializer.Serialize(writer, SensitivityWire.ToWire(sensitivity), WireContext.Readable.WireSensitivity)),
        new WrittenConverter<EvidenceSummary>((writer, summary) => JsonSerializer.Serialize(writer, EvidenceSummaryWire.ToWire(summary), WireContext.Readable.WireEvidenceSummary)),
        new DocumentConverter<ConceptSet>(json => DeserializeConcepts(json), (writer, concepts) => JsonSerializer.Serialize(writer, ConceptWire.ToWire(concepts), WireContext.Readable.WireConcepts)),
        new WrittenConverter<ConceptEvaluation>((writer, evaluation) => JsonSerializer.Serialize(writer, ConceptEvaluationWire.ToWire(evaluation), WireContext.Readable.WireConceptEvaluation)),
        new ExtensionMembersConverter(),
        new TextConverter<OutcomeId>(OutcomeId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<StepId>(StepId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<JobId>(JobId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<NeedId>(NeedId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<MapElementId>(MapElementId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<StageId>(StageId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<TouchpointId>(TouchpointId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<FeatureId>(FeatureId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<MilestoneId>(MilestoneId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<KpiId>(KpiId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<InterviewId>(InterviewId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<ThemeId>(ThemeId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<EvidenceId>(EvidenceId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<EvidenceTarget>(EvidenceTarget.TryParse, target => target.ToString(), "a target is an id, or pain: or milestone: with an id"),
        new TextConverter<ConceptId>(ConceptId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<ChannelId>(ChannelId.TryParse, id => id.Value, "a channel has a name of one line"),
        new TextConverter<EmotionScale>(EmotionScale.TryParse, scale => scale.ToString(), "a scale is a name and two ends, such as valence -2..2"),
        new TextConverter<Surveys.SolutionId>(Surveys.SolutionId.TryParse, id => id.Value, "a solution has a name of one line"),
        new TextConverter<ConsumptionJobKind>(ConsumptionJobKind.TryParse, kind => kind.Name, "it is named like an id"),
        new TextConverter<OutcomeDirection>(OutcomeDirection.TryParse, direction => direction.Name, "a direction is named by its canonical name"),
        new TextConverter<OutcomeUnit>(OutcomeUnit.TryParse, unit => unit.Name, "a unit has a name"),
        new TextConverter<JobStatement>(JobStatement.TryParse, statement => statement.Text, "a statement cannot be blank"),
        new TextConverter<OutcomeStatement>(OutcomeStatement.TryParse, statement => statement.Text, "a statement cannot be blank"),
        new TextConverter<UniversalStep>(UniversalSteps.TryParse, UniversalSteps.NameOf, string.Join(", ", UniversalSteps.All.Select(UniversalSteps.NameOf))),
        Named<JobKind>(),
        Named<JobRung>(),
        Named<StepLinkKind>(),
        Named<ComplexityFactorKind>(),
        Named<Surveys.SurveyLayout>(),
        Named<Surveys.ColumnRole>(),
        Named<Diagnostics.DiagnosticSeverity>(),
        Named<EvidenceKind>(),
        Named<EvidenceTargetKind>(),
        Named<ForceOfProgress>(),
        Named<TimelineStage>(),
        Named<ImprovementVerdict>(),
        Named(WireNames.TouchpointKinds),
        Named(WireNames.Statuses),
        Named(WireNames.MilestoneKinds),
        Named(WireNames.Leaps),
        Named(WireNames.KpiKinds),
        Named(WireNames.Lanes),
        Named(WireNames.SourceKinds),
        Named(WireNames.UnplacedKinds),
        Named(WireNames.HostingKinds),
        Named(WireNames.Sides),
        Named(WireNames.StagesFrom),
    ]);

    private static JourneyReadOptions ForJourneys(JobMapReadOptions options) => new() { MaximumBytes = options.MaximumBytes, Grammars = options.Grammars };

    private static TextConverter<T> Named<T>(NameTable<T> names)
        where T : struct, Enum => new(names.TryParse, names.NameOf, string.Join(", ", names.All));

    private static TextConverter<T> Named<T>()
        where T : struct, Enum => new(EnumNames.TryParse, EnumNames.NameOf, string.Join(", ", EnumNames.Of<T>()));
}
