namespace JobMap.Journeys.Authoring;

/// <summary>What is said of a journey that somebody drew, whether in code or in a document.</summary>
internal static class DrawnJourney
{
    public const string NotSaid = "The journey as drawn says nothing of it.";
}
