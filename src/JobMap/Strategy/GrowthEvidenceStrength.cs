namespace JobMap.Strategy;

/// <summary>Whether a piece of evidence can decide a verdict.</summary>
public enum GrowthEvidenceStrength
{
    /// <summary>It does not decide: its figures lie on both sides of a threshold, its group is small, or it says something beside the point.</summary>
    Weak,

    /// <summary>It decides: all that the data leave possible is on one side.</summary>
    Strong,
}
