namespace JobMap.Research;

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>What somebody said, in his own words.</summary>
    Quote,

    /// <summary>What a researcher saw or noted.</summary>
    Observation,
}
