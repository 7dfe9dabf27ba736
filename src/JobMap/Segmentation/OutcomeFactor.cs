using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Segmentation;

/// <summary>One factor behind the answers: outcomes that people feel alike about, and the one that stands for them.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OutcomeFactor
{
    /// <summary>A factor.</summary>
    /// <exception cref="ArgumentException"><paramref name="representative"/> is the default value.</exception>
    public OutcomeFactor(NeedId representative) => Representative = Guards.Given(representative, nameof(representative));

    /// <summary>The outcome that is clustered on in the name of the factor: the one with the greatest loading in absolute value.</summary>
    public NeedId Representative { get; }

    /// <summary>The eigenvalue of the factor before the rotation; how many outcomes' worth of variance it explains.</summary>
    public double Eigenvalue { get; init; }

    /// <summary>The share of all variance it explains after the rotation, 0..1.</summary>
    public double ExplainedShare { get; init; }

    /// <summary>The loading of every outcome after the rotation, −1..1, in the order of <see cref="MarketSegmentation.Outcomes"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<double> Loadings { get; init => field = new ValueList<double>(Guards.NotNull(value)); } = ValueList<double>.Empty;

    /// <summary>"o3: eigenvalue 4.20, 12.1 % of the variance".</summary>
    public override string ToString() => FormattableString.Invariant($"{Representative}: eigenvalue {Eigenvalue:0.00}, {ExplainedShare * 100:0.0} % of the variance");
}
