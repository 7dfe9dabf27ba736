namespace JobMap.Strategy;

/// <summary>What a piece of evidence says about a strategy.</summary>
public enum GrowthEvidenceSide
{
    /// <summary>It speaks for the strategy.</summary>
    For,

    /// <summary>It speaks against the strategy.</summary>
    Against,

    /// <summary>It says what is not known, and takes no side.</summary>
    Unknown,
}
