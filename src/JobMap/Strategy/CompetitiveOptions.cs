using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Strategy;

/// <summary>How a <see cref="CompetitiveAnalysis"/> is made. Scores are those of <see cref="OpportunityDefinition.UlwickTopTwoBox"/>, with closed-form intervals.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CompetitiveOptions
{
    private readonly double _level = 0.95;
    private readonly int _smallSample = 30;

    /// <summary>The defaults.</summary>
    public static CompetitiveOptions Default { get; } = new();

    /// <summary>What is done about missing answers; the default is <see cref="MissingAnswers.AvailableCase"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public MissingAnswers Missing
    {
        get;
        init => field = Guards.NotNull(value, nameof(Missing));
    } = MissingAnswers.AvailableCase;

    /// <summary>From which score on a need is underserved: the lowest threshold of the profile. The default is <see cref="ThresholdProfile.Ttp2016"/>, 10 and more.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ThresholdProfile Thresholds
    {
        get;
        init => field = Guards.NotNull(value, nameof(Thresholds));
    } = ThresholdProfile.Ttp2016;

    /// <summary>The correction over all pairs of solutions on all needs; the default is <see cref="MultiplicityCorrection.BenjaminiHochberg"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public MultiplicityCorrection Correction
    {
        get;
        init => field = Guards.NotNull(value, nameof(Correction));
    } = MultiplicityCorrection.BenjaminiHochberg;

    /// <summary>The level of every interval, a share between 0.5 and 0.9999; the default is 0.95. Adjusted p-values are held against 1 − level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside that range.</exception>
    public double Level
    {
        get => _level;
        init => _level = value is >= 0.5 and <= 0.9999 ? value : throw new ArgumentOutOfRangeException(nameof(Level), value, "A level is a share from 0.5 to 0.9999.");
    }

    /// <summary>Solutions with fewer users than this are reported as small, 0 or more; the default is 30. They are judged all the same, and their intervals are wide.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int SmallSample
    {
        get => _smallSample;
        init => _smallSample = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(SmallSample), value, "A number of respondents is not negative.");
    }

    /// <summary>"available-case, ttp-2016, benjamini-hochberg, level 0.95, small below 30".</summary>
    public override string ToString() => FormattableString.Invariant($"{Missing}, {Thresholds}, {Correction}, level {Level}, small below {SmallSample}");
}
