namespace JobMap.Serialization.Documents;

/// <summary>A stretch of a text in JSON, in UTF-16 code units from 0.</summary>
internal sealed record WireSpan(int Start, int Length);
