using System.Diagnostics;

namespace JobMap.Opportunity;

/// <summary>
/// What a survey is planned with: the shares one expects, how they hang together, the level, and what weights will cost. The defaults are the shares of the
/// example that planning figures are usually given for, importance .74 and satisfaction .28; <see cref="SamplePlan.LeastFavourable"/> gives the worst case.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SampleAssumptions
{
    private readonly double _importance = 0.74;
    private readonly double _satisfaction = 0.28;
    private readonly double _correlation;
    private readonly double _level = 0.95;
    private readonly double _designEffect = 1;

    /// <summary>Importance .74, satisfaction .28, no correlation, level .95, no weights.</summary>
    public static SampleAssumptions Default { get; } = new();

    /// <summary>The expected share of respondents in the top box of importance, 0..1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public double Importance
    {
        get => _importance;
        init => _importance = Within(value, 0, 1, nameof(Importance), "A share is 0 to 1.");
    }

    /// <summary>The expected share of respondents in the top box of satisfaction, 0..1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public double Satisfaction
    {
        get => _satisfaction;
        init => _satisfaction = Within(value, 0, 1, nameof(Satisfaction), "A share is 0 to 1.");
    }

    /// <summary>
    /// The expected correlation φ of the two top-box indicators of one respondent, −1..1; the default is 0. Not every correlation goes with every pair of
    /// shares; <see cref="SamplePlan"/> refuses what cannot be.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public double Correlation
    {
        get => _correlation;
        init => _correlation = Within(value, -1, 1, nameof(Correlation), "A correlation is -1 to 1.");
    }

    /// <summary>The level of intervals and tests, 0.5 to 0.9999; the default is 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public double Level
    {
        get => _level;
        init => _level = Within(value, 0.5, 0.9999, nameof(Level), "A level is a share from 0.5 to 0.9999.");
    }

    /// <summary>
    /// By how much weights raise the variance, 1 to 1000; 1, the default, is a survey without weights. <see cref="SamplePlan.DesignEffect"/> computes it from
    /// the weights of an earlier survey.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public double DesignEffect
    {
        get => _designEffect;
        init => _designEffect = Within(value, 1, 1000, nameof(DesignEffect), "A design effect is 1 to 1000.");
    }

    /// <summary>"importance 0.74, satisfaction 0.28, correlation 0, level 0.95, design effect 1".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"importance {Importance}, satisfaction {Satisfaction}, correlation {Correlation}, level {Level}, design effect {DesignEffect}");

    private static double Within(double value, double least, double most, string name, string rule) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, rule);
}
