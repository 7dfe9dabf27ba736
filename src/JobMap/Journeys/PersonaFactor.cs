using System.Diagnostics;

namespace JobMap.Journeys;

/// <summary>A complexity factor of the map, as a persona shows it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PersonaFactor
{
    internal PersonaFactor(ComplexityFactor factor, bool isSegmentVariable) => (Factor, IsSegmentVariable) = (factor, isSegmentVariable);

    /// <summary>The factor.</summary>
    public ComplexityFactor Factor { get; }

    /// <summary>True where the variable that asks for the factor is the one that makes the segments. It does not say that the factor holds for this segment.</summary>
    public bool IsSegmentVariable { get; }

    /// <summary>"Situation: cooks for a family (segments by household)"; the factor alone where its variable makes no segments.</summary>
    public override string ToString() => IsSegmentVariable ? $"{Factor} (segments by {Factor.Variable})" : Factor.ToString();
}
