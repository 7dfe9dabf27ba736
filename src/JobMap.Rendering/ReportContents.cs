using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Research;
using JobMap.Segmentation;
using JobMap.Strategy;
using JobMap.Surveys;

namespace JobMap.Rendering;

/// <summary>What a report tells: always an analysis and a journey, and whatever else there is. What is null has no section.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ReportContents
{
    /// <summary>A report of an analysis and a journey.</summary>
    /// <param name="analysis">The analysis; with several segments, each has its own ranking and landscape.</param>
    /// <param name="journey">The journey, of everybody or of one segment of the analysis; one projected without answers goes with every analysis of its market.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="journey"/> is of another market, of another named solution or of a segment the analysis does not have.</exception>
    public ReportContents(OpportunityAnalysis analysis, JourneyMap journey)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(journey);
        RequireTogether(analysis, journey);
        (Analysis, Journey) = (analysis, journey);
    }

    /// <summary>The scores.</summary>
    public OpportunityAnalysis Analysis { get; }

    /// <summary>The journey.</summary>
    public JourneyMap Journey { get; }

    /// <summary>The diagnostics of reading map and answers, such as ratings left out; they stand first among the quality of the data. Null where nothing was read.</summary>
    public IReadOnlyList<Diagnostic>? Reading { get; init => field = value is null ? null : new ValueList<Diagnostic>(value); }

    /// <summary>The segments that were found in the answers, or why there are none.</summary>
    public MarketSegmentation? Segmentation { get; init; }

    /// <summary>The scores by found segment, of the answers that <see cref="MarketSegmentation.Split"/> gave; of use beside <see cref="Segmentation"/> alone.</summary>
    public OpportunityAnalysis? SegmentAnalysis { get; init; }

    /// <summary>What research backs.</summary>
    public EvidenceSummary? Evidence { get; init; }

    /// <summary>What concepts add.</summary>
    public ConceptEvaluation? Concepts { get; init; }

    /// <summary>The growth strategies with the evidence for and against each.</summary>
    public GrowthStrategyAnalysis? Strategies { get; init; }

    /// <summary>Who serves what best.</summary>
    public CompetitiveAnalysis? Competitors { get; init; }

    /// <summary>"22 outcomes, 393 respondents, ulwick-top-two-box, available-case; 8 stages".</summary>
    public override string ToString() => FormattableString.Invariant($"{Analysis}; {Journey.Stages.Count} stages");

    /// <summary>A journey without answers speaks of the mixed solution and of everybody, so these two go with any analysis; answers on mixed solutions go with the journey of an offering, which says that it doubts them.</summary>
    private static void RequireTogether(OpportunityAnalysis analysis, JourneyMap journey)
    {
        string? fault = journey.Market != analysis.Map.Market ? $"The journey is of {journey.Market}, the analysis of {analysis.Map.Market}."
            : journey.Solution != SolutionId.Mixed && analysis.Solution != SolutionId.Mixed && journey.Solution != analysis.Solution ? $"The journey is with the solution '{journey.Solution}', the analysis with '{analysis.Solution}'."
            : journey.Segment is not null && !analysis.Segments.Contains(journey.Segment) ? $"The journey is of the segment '{journey.Segment}', which the analysis does not have."
            : null;
        if (fault is not null)
        {
            throw new ArgumentException(fault, nameof(journey));
        }
    }
}
