using System.Diagnostics;

namespace JobMap.Segmentation;

/// <summary>Leaves the factors as they were extracted.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class NoRotation : IFactorRotation
{
    /// <summary>"no-rotation".</summary>
    public string Name => "no-rotation";

    /// <inheritdoc/>
    public FactorSolution Rotate(FactorSolution factors) => factors;

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
