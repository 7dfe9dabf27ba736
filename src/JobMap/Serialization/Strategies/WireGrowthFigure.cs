namespace JobMap.Serialization.Strategies;

/// <summary>A figure behind a piece of evidence in JSON.</summary>
internal sealed record WireGrowthFigure(
    string Name, double Value, double Lower, double Upper);
