namespace JobMap.Ingestion.Mapping;

/// <summary>What is known of one column: which outcome or job it rates, and for what.</summary>
internal sealed record RatingMatch
{
    public IReadOnlyList<NeedId> Needs { get; init; } = [];

    public AskedFor Role { get; init; }

    /// <summary>The code; null where the name is none.</summary>
    public RatingCode? Code { get; init; }

    /// <summary>True where the code alone says which outcome it is.</summary>
    public bool IsByCode { get; init; }

    /// <summary>True where code and text say that different things are asked for.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>True for exactly one outcome or job and one of its two ratings.</summary>
    public bool IsClear => Needs.Count == 1 && Role is (AskedFor.Importance or AskedFor.Satisfaction) && !IsContradicted;

    /// <summary>True where the column seems to hold ratings of something.</summary>
    public bool LooksLikeRating => Needs.Count > 0 || Role != AskedFor.Neither;
}
