using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>The map of a consumption-chain job in JSON: a map without the head of a document.</summary>
[WireMember("The job map of a consumption-chain job, with ids of its own.")]
internal sealed class WireNestedMap : WireMap;
