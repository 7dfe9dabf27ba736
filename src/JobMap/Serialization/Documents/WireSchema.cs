namespace JobMap.Serialization.Documents;

/// <summary>The name of a document kind's JSON Schema.</summary>
internal static class WireSchema
{
    public static string Of(string kind, int version) => FormattableString.Invariant($"urn:jobmap:schema:{kind}:{version}");
}
