namespace JobMap.Journeys.Projection;

/// <summary>Something that evidence backs.</summary>
/// <param name="Source">What it is.</param>
/// <param name="Carrier">That of which the journey derives the items it backs: itself, and for a sub-step its step.</param>
/// <param name="Stages">The stages that host it, in order.</param>
internal sealed record TargetPart(JourneySource Source, JourneySource Carrier, int[] Stages);
