using System.Diagnostics;

namespace JobMap.Segmentation;

/// <summary>
/// Importance plus satisfaction, I + S: 2..10 on five points. It is high for what matters and is well served and sets apart who cares for what; where a need of one
/// group is unmet, importance and satisfaction cancel out, and the group is not seen.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ImportancePlusSatisfaction : IRespondentMeasure
{
    /// <summary>"importance-plus-satisfaction".</summary>
    public string Name => "importance-plus-satisfaction";

    /// <inheritdoc/>
    public double Of(int importance, int satisfaction) => importance + satisfaction;

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
