using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>The choices of the analysis behind a journey, so that its figures can be read without it: their definition, the level of their intervals and how many answered.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JourneyTerms
{
    internal JourneyTerms(OpportunityDefinition definition, double level, long respondents) => (Definition, Level, Respondents) = (definition, level, respondents);

    internal JourneyTerms(OpportunityAnalysis analysis)
        : this(analysis.Options.Definition, analysis.Options.Level, analysis.Respondents)
    {
        Thresholds = analysis.Options.Thresholds;
        SegmentVariable = analysis.SegmentVariable;
    }

    /// <summary>How scores are computed.</summary>
    public OpportunityDefinition Definition { get; }

    /// <summary>The level of the intervals, above 0 and below 1.</summary>
    public double Level { get; }

    /// <summary>How many people answered, in the segment where it is of one.</summary>
    public long Respondents { get; }

    /// <summary>The thresholds of the bands; null where there are none.</summary>
    public ThresholdProfile? Thresholds { get; internal init; }

    /// <summary>The variable whose value the segment is; null for everybody.</summary>
    public string? SegmentVariable { get; internal init; }

    /// <summary>"ulwick-top-two-box, 393 respondents, level 0.95".</summary>
    public override string ToString() => FormattableString.Invariant($"{Definition}, {Counted.Of(Respondents, "respondent")}, level {Level}");
}
