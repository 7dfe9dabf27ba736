namespace JobMap.Serialization.Journeys;

/// <summary>The emotion of a stage in JSON.</summary>
internal sealed record WireEmotion(double Value, string Scale, double? Lower, double? Upper, WireDerivedFrom DerivedFrom);
