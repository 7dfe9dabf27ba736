using System.Text.Json;
using System.Text.Json.Serialization;
using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Documents;
using JobMap.Serialization.JobMaps;
using JobMap.Serialization.Journeys;
using JobMap.Serialization.Tallies;

namespace JobMap.Serialization;

/// <content>The types of the library in documents of others.</content>
public static partial class JobMapJson
{
    /// <summary>
    /// Converters for the types of the library, to be added to options of your own: <see cref="UniversalJobMap"/> and <see cref="Surveys.SurveyTally"/> as whole documents; analyses,
    /// comparisons, sensitivities and journeys
    /// (written only; reading throws <see cref="NotSupportedException"/>), ids, names and statements as texts and as keys of dictionaries. They need no
    /// reflection, so that they work in trimmed programs and beside source-generated contexts. What cannot be read is a <see cref="JsonException"/> with its path.
    /// </summary>
    public static IReadOnlyList<JsonConverter> Converters { get; } = ConvertersFor(JobMapReadOptions.Default);

    /// <summary>Adds <see cref="Converters"/> to options, before they are first used.</summary>
    /// <param name="options">The options to add to.</param>
    /// <param name="readOptions">Limits and languages of the job maps that are read; null for <see cref="JobMapReadOptions.Default"/>.</param>
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
        new JobMapConverter(options),
        new TallyConverter(),
        new WrittenConverter<Opportunity.OpportunityAnalysis>((writer, analysis) => JsonSerializer.Serialize(writer, AnalysisWire.ToWire(analysis), WireContext.Readable.WireAnalysis)),
        new WrittenConverter<Opportunity.OpportunityComparison>((writer, comparison) => JsonSerializer.Serialize(writer, ComparisonWire.ToWire(comparison), WireContext.Readable.WireComparison)),
        new WrittenConverter<Opportunity.OpportunitySensitivity>((writer, sensitivity) => JsonSerializer.Serialize(writer, SensitivityWire.ToWire(sensitivity), WireContext.Readable.WireSensitivity)),
        new WrittenConverter<JourneyMap>((writer, journey) => JsonSerializer.Serialize(writer, JourneyWire.ToWire(journey), WireContext.Readable.WireJourney)),
        new ExtensionMembersConverter(),
        new TextConverter<OutcomeId>(OutcomeId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<StepId>(StepId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<JobId>(JobId.TryParse, id => id.Value, Slug.Rule),
        new TextConverter<NeedId>(NeedId.TryParse, id => id.Value, Slug.Rule),
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
        Named<Diagnostics.DiagnosticSeverity>(),
    ]);

    private static TextConverter<T> Named<T>()
        where T : struct, Enum => new(EnumNames.TryParse, EnumNames.NameOf, string.Join(", ", EnumNames.Of<T>()));
}
