using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.ColumnMaps;
using JobMap.Serialization.Evidence;
using JobMap.Serialization.Concepts;
using JobMap.Serialization.JobMaps;
using JobMap.Serialization.Journeys;
using JobMap.Serialization.Offerings;
using JobMap.Serialization.Strategies;
using JobMap.Serialization.Segmentations;
using JobMap.Serialization.Tallies;
using JobMap.Serialization.Templates;

namespace JobMap.Serialization.Documents;

/// <summary>The generated serializers. Repeated members are refused; unknown ones are collected, and refused by whoever reads unless they begin with <c>x-</c>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowDuplicateProperties = false,
    MaxDepth = UsualDepth,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(WireJobMap))]
[JsonSerializable(typeof(WireTally))]
[JsonSerializable(typeof(WireAnalysis))]
[JsonSerializable(typeof(WireOffering))]
[JsonSerializable(typeof(WireTemplate))]
[JsonSerializable(typeof(WireJourney))]
[JsonSerializable(typeof(WireColumnMap))]
[JsonSerializable(typeof(WireEvidence))]
[JsonSerializable(typeof(WireConcepts))]
[JsonSerializable(typeof(WireDiagnostics))]
[JsonSerializable(typeof(WireStatements))]
[JsonSerializable(typeof(RawJson))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(WireMapChanges))]
[JsonSerializable(typeof(WireJourneyChanges))]
[JsonSerializable(typeof(WireAudit))]
[JsonSerializable(typeof(WireComparison))]
[JsonSerializable(typeof(WireSensitivity))]
[JsonSerializable(typeof(WireEvidenceSummary))]
[JsonSerializable(typeof(WireConceptEvaluation))]
[JsonSerializable(typeof(WireCompetitors))]
[JsonSerializable(typeof(WireGrowth))]
[JsonSerializable(typeof(WireSegmentation))]
internal sealed partial class WireContext : JsonSerializerContext
{
    public const int UsualDepth = 64;

    private const int HighestDepth = 1024;

    /// <summary>The context with letters of every script, quotes and apostrophes written as people read them. Whoever puts a document into HTML escapes it there.</summary>
    public static WireContext Readable => field ??= new WireContext(With(UsualDepth));

    /// <summary>The same for documents nested more deeply than is usual, the limit being watched elsewhere.</summary>
    public static WireContext Deep => field ??= new WireContext(With(HighestDepth));

    /// <summary>How a document of any depth is taken apart.</summary>
    public static JsonDocumentOptions DeepDocument { get; } = new() { MaxDepth = HighestDepth, AllowDuplicateProperties = false };

    private static JsonSerializerOptions With(int depth) => new(Default.GeneratedSerializerOptions!)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = depth,
    };
}
