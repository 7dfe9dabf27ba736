using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace JobMap.Serialization;

/// <summary>The generated serializers. Strict in reading: unknown and repeated members are refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    MaxDepth = 64,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(WireJobMap))]
[JsonSerializable(typeof(WireAnalysis))]
[JsonSerializable(typeof(WireJourney))]
[JsonSerializable(typeof(WireDiagnostics))]
[JsonSerializable(typeof(WireStatements))]
[JsonSerializable(typeof(WireMapChanges))]
internal sealed partial class WireContext : JsonSerializerContext
{
    /// <summary>The context with letters of every script written as they are; what HTML would take as markup stays escaped.</summary>
    public static WireContext Readable => field ??= new WireContext(new JsonSerializerOptions(Default.GeneratedSerializerOptions!)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
