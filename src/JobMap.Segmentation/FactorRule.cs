namespace JobMap.Segmentation;

/// <summary>How many factors are kept where the number is not given.</summary>
public enum FactorRule
{
    /// <summary>
    /// As many as have greater eigenvalues, from the first on, than 95 % of 50 draws in which every outcome's answers are shuffled among the respondents. It keeps no factors of
    /// noise. Sources: Horn, Psychometrika 30 (1965); shuffled answers: Buja and Eyuboglu, Multivariate Behavioral Research 27 (1992); 95 %: Glorfeld, Educational and Psychological Measurement 55 (1995).
    /// </summary>
    ParallelAnalysis,

    /// <summary>Those with an eigenvalue above 1: the published rule, which keeps many factors of noise where there are many outcomes. Source: Kaiser, Educational and Psychological Measurement 20 (1960).</summary>
    EigenvalueAboveOne,
}
