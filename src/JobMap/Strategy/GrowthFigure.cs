using System.Diagnostics;

namespace JobMap.Strategy;

/// <summary>A figure behind a piece of evidence.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GrowthFigure
{
    internal GrowthFigure(string name, double value) => (Name, Value, Lower, Upper) = (name, value, value, value);

    /// <summary>What it is, such as <c>underserved-share</c>.</summary>
    public string Name { get; }

    /// <summary>The figure: a share 0..1, a number of people or outcomes.</summary>
    public double Value { get; }

    /// <summary>The least it may be: of a share of outcomes, those for sure; of an improvement, the lower limit of its interval. The value itself for what is counted.</summary>
    public double Lower { get; internal init; }

    /// <summary>The greatest it may be, likewise.</summary>
    public double Upper { get; internal init; }

    /// <summary>"underserved-share 0.25 (0.15 to 0.35)", "respondents 120".</summary>
    public override string ToString() => Lower == Upper ? FormattableString.Invariant($"{Name} {Value:0.###}") : FormattableString.Invariant($"{Name} {Value:0.###} ({Lower:0.###} to {Upper:0.###})");
}
