namespace JobMap.Strategy;

/// <summary>Whether any of the solutions in use serves a need, as far as the answers tell. A need is served by a solution that does not leave it underserved.</summary>
public enum ServiceVerdict
{
    /// <summary>A solution serves it: the whole interval of the opportunity it leaves lies below the threshold.</summary>
    Served,

    /// <summary>A solution seems to serve it, but the interval of every such solution reaches the threshold.</summary>
    ProbablyServed,

    /// <summary>Every solution leaves it underserved, but the interval of at least one reaches below the threshold.</summary>
    ProbablyUnserved,

    /// <summary>Nobody serves it: for every solution the whole interval lies at or above the threshold.</summary>
    Unserved,
}
