namespace JobMap.Opportunity.Estimates;

/// <summary>How important something is and how satisfied people are with it, estimated from their answers: by shares of the top box or by means.</summary>
internal interface IRatingEstimates
{
    /// <summary>False where nobody rated the importance or nobody the satisfaction; then nothing else here has a meaning.</summary>
    bool HasScore { get; }

    /// <summary>Both as fractions of whole numbers.</summary>
    PairedShares Shares { get; }

    /// <summary>The correlation of the two estimates; 0 where it is not defined.</summary>
    double Correlation { get; }

    /// <summary>The standard error of the importance on 0..1.</summary>
    double ImportanceError { get; }

    /// <summary>The standard error of the satisfaction on 0..1.</summary>
    double SatisfactionError { get; }

    /// <summary>Kish's effective number of those who rated both; their number where they have no weights.</summary>
    double EffectiveSize { get; }

    /// <summary>Both with their limits at a level, 0..1.</summary>
    PairedEstimates At(double level);

    /// <summary>Both with their limits at the level of a normal value, 1.96 for 0.95, for levels too near 1 to be written as one.</summary>
    PairedEstimates AtNormal(double z);
}
