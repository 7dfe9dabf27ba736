namespace JobMap.Serialization;

/// <summary>What a walk over a document allows, so that a hostile one does not use up memory.</summary>
/// <param name="MaximumDepth">How many objects and arrays may stand inside each other.</param>
/// <param name="MaximumValues">How many values there may be in all.</param>
internal readonly record struct DocumentLimits(int MaximumDepth, long MaximumValues)
{
    private const int ValuesPerOutcome = 100;

    public static DocumentLimits Of(JobMapReadOptions options) => new(options.MaximumDepth, (long)ValuesPerOutcome * options.MaximumOutcomes);
}
