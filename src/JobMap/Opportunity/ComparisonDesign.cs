namespace JobMap.Opportunity;

/// <summary>Who stands behind the two scores of a difference.</summary>
public enum ComparisonDesign
{
    /// <summary>Two groups of different people: segments, or waves of a survey. The two scores vary on their own.</summary>
    Independent,

    /// <summary>The same people, asked twice or about two solutions. The two scores vary together, and their difference mostly less than that of two groups.</summary>
    Paired,
}
