using System.Text.Json.Serialization;

namespace JobMap.Benchmarks.Naive;

/// <summary>The generated serializer of the plain classes, with no rule switched on.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainJobMap))]
internal sealed partial class PlainContext : JsonSerializerContext;
