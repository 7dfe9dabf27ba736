namespace JobMap.Testing;

/// <summary>One rating: its value where there is one, and the text that stands in the table.</summary>
internal readonly record struct GeneratedRating(int? Value, string Cell)
{
    public const string DoNotKnow = "Don't know";
}
