using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Strategy;

/// <summary>The thresholds by which evidence for growth strategies is weighed: a named value that travels with the result. A changed copy needs a name of its own.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GrowthStrategyProfile
{
    /// <summary>A profile that begins with the values of <see cref="Ttp2016"/>.</summary>
    /// <param name="name">Its name in results.</param>
    /// <exception cref="ArgumentException">The name is null or blank.</exception>
    public GrowthStrategyProfile(string name) => Name = Guards.NotBlank(name);

    /// <summary>
    /// <c>ttp-2016</c>: from 10 underserved, S above I overserved, 20 % better to win, below 5 % stuck in the middle, segments from 90 respondents on (Ulwick, "Jobs to be Done: Theory to Practice",
    /// 2016). The two shares of outcomes are this library's own choice: no source gives any.
    /// </summary>
    public static GrowthStrategyProfile Ttp2016 { get; } = new("ttp-2016");

    /// <summary>The name in documents.</summary>
    public string Name { get; }

    /// <summary>From which score on an outcome is underserved: the lowest threshold of the profile.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ThresholdProfile Thresholds { get; init => field = Guards.NotNull(value, nameof(Thresholds)); } = ThresholdProfile.Ttp2016;

    /// <summary>From which share of underserved outcomes on a group is underserved, above 0 and up to 1. Own choice: 0.10, below the 14 of 85 that were worth a product line in print (Bosch, TTP 2016).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside that range.</exception>
    public double UnderservedShare { get; init => field = Share(value, nameof(UnderservedShare)); } = 0.10;

    /// <summary>From which share of overserved outcomes on a group is overserved, above 0 and up to 1. Own choice: 0.25, since a few unimportant outcomes are satisfied in every market.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside that range.</exception>
    public double OverservedShare { get; init => field = Share(value, nameof(OverservedShare)); } = 0.25;

    /// <summary>How much better a concept must be to win, as a share above 0 and up to 1: 0.20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside that range.</exception>
    public double WinningImprovement { get; init => field = Share(value, nameof(WinningImprovement)); } = 0.20;

    /// <summary>Below which improvement a concept is stuck in the middle, as a share above 0 and up to 1: 0.05.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside that range.</exception>
    public double MiddleImprovement { get; init => field = Share(value, nameof(MiddleImprovement)); } = 0.05;

    /// <summary>The respondents below which what a group says is weak evidence, 0 or more: 90.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MinimumRespondents
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(MinimumRespondents), value, "A number of respondents is not negative.");
    } = 90;

    /// <summary>"ttp-2016: ttp-2016, underserved from 0.1, overserved from 0.25 of outcomes, 0.2 better wins, below 0.05 stuck, groups from 90".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Name}: {Thresholds}, underserved from {UnderservedShare}, overserved from {OverservedShare} of outcomes, {WinningImprovement} better wins, below {MiddleImprovement} stuck, groups from {MinimumRespondents}");

    private static double Share(double value, string name) => value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "A share is above 0 and up to 1.");
}
