using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity.Distributions;

namespace JobMap.Opportunity;

/// <summary>How an <see cref="OpportunityAnalysis"/> is run. Every choice has a default and is reported with the result.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OpportunityOptions
{
    private readonly ThresholdProfile? _thresholds;
    private readonly double _level = 0.95;
    private readonly int _resamples = 2000;
    private readonly int _top = 5;

    /// <summary>The defaults.</summary>
    public static OpportunityOptions Default { get; } = new();

    /// <summary>How a score is computed; the default is <see cref="OpportunityDefinition.UlwickTopTwoBox"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OpportunityDefinition Definition
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Definition));
    } = OpportunityDefinition.UlwickTopTwoBox;

    /// <summary>What is done about missing answers; the default is <see cref="MissingAnswers.AvailableCase"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public MissingAnswers Missing
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Missing));
    } = MissingAnswers.AvailableCase;

    /// <summary>How the interval of a score is computed; the default is <see cref="IntervalMethod.ClosedForm"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IntervalMethod IntervalMethod
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(IntervalMethod));
    } = IntervalMethod.ClosedForm;

    /// <summary>
    /// The borders of the bands. Unless set, those published for the definition: <see cref="ThresholdProfile.Wcw2005"/> for
    /// <see cref="OpportunityDefinition.UlwickTopTwoBox"/>, and null, no bands, for every other. A profile set for a definition it was not published for
    /// is refused when an analysis is run.
    /// </summary>
    public ThresholdProfile? Thresholds
    {
        get => _thresholds ?? (ThresholdProfile.Wcw2005.AppliesTo(Definition) ? ThresholdProfile.Wcw2005 : null);
        init => _thresholds = value;
    }

    /// <summary>The level of every interval, a share between 0.5 and 0.9999; the default is 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside that range.</exception>
    public double Level
    {
        get => _level;
        init
        {
            _level = value is >= 0.5 and <= 0.9999 ? value : throw new ArgumentOutOfRangeException(nameof(Level), value, "A level is a share from 0.5 to 0.9999.");
            NormalValue = NormalDistribution.TwoSided(value);
        }
    }

    /// <summary>How many bootstrap resamples the rank statements rest on, 1 to 1,000,000; the default is 2,000. More resamples, less noise from the seed; rank intervals take at least 19 at the level 0.95 and 99 at 0.99.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public int Resamples
    {
        get => _resamples;
        init => _resamples = value is >= 1 and <= 1_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(Resamples), value, "Resamples are 1 to 1,000,000.");
    }

    /// <summary>The seed of the bootstrap, or of draws from second moments: the same seed gives the same figures on every platform. The default is 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The k of <see cref="OpportunityScore.ProbabilityTop"/>, at least 1; the default is 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Top
    {
        get => _top;
        init => _top = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Top), value, "The top holds at least one outcome.");
    }

    /// <summary>The normal value of the level, worked out once: 1.96 for 0.95.</summary>
    internal double NormalValue { get; private init; } = NormalDistribution.TwoSided(0.95);

    /// <summary>"ulwick-top-two-box, available-case, closed-form, wcw-2005, level 0.95, 2000 resamples, seed 1, top 5".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Definition}, {Missing}, {IntervalMethod}, {Thresholds?.Name ?? "no thresholds"}, level {Level}, {Counted.Of(Resamples, "resample")}, seed {Seed}, top {Top}");
}
