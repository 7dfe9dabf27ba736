namespace JobMap.Strategy;

/// <summary>What the evidence comes to. Strong evidence alone decides; weak evidence and what is unknown are listed beside it.</summary>
public enum GrowthVerdict
{
    /// <summary>Strong evidence for it, and none against.</summary>
    Supported,

    /// <summary>Strong evidence against it, and none for.</summary>
    Contradicted,

    /// <summary>Strong evidence both for and against.</summary>
    Mixed,

    /// <summary>No strong evidence. An answer like the others: it says what would have to be known.</summary>
    NotEnoughEvidence,
}
