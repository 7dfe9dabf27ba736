using System.Diagnostics;

namespace JobMap.Segmentation;

/// <summary>
/// The opportunity of one person, I + max(I − S, 0) on the raw ratings: 1..9 on five points. It is what segments are found by, not a score of an outcome. The default.
/// Source: Ulwick, "What Customers Want", 2005.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RespondentOpportunity : IRespondentMeasure
{
    /// <summary>"respondent-opportunity".</summary>
    public string Name => "respondent-opportunity";

    /// <inheritdoc/>
    public double Of(int importance, int satisfaction) => importance + Math.Max(importance - satisfaction, 0);

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
