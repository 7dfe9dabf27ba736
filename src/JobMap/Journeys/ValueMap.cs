using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Engagement;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Journeys;

/// <summary>
/// Which feature of an offering serves which outcomes, and carries customers to which milestones; in which order customers had best engage with the features, and when they
/// have had the first value and most of it. The order is greedy: no feature before those it requires, and of those that can come next the one that serves the greatest opportunity not
/// served yet; the user's order where two serve the same. Immutable, compared by value.
/// </summary>
/// <example>
/// <code>
/// ValueMap values = ValueMap.Of(map, offering, analysis).Value;
/// foreach (ValueMapFeature feature in values.Order)
///     Console.WriteLine(feature);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ValueMap
{
    internal ValueMap(SolutionId solution, ValueMapOptions options, IEnumerable<ValueMapFeature> features, IEnumerable<ValueMapOutcome> outcomes, IEnumerable<ValueMapMilestone> milestones)
    {
        Solution = solution;
        Options = options;
        Features = new ValueList<ValueMapFeature>(features);
        Outcomes = new ValueList<ValueMapOutcome>(outcomes);
        Milestones = new ValueList<ValueMapMilestone>(milestones);
    }

    /// <summary>The solution whose features they are.</summary>
    public SolutionId Solution { get; }

    /// <summary>The segment whose scores they are held against; null for everybody, and without answers.</summary>
    public string? Segment { get; internal init; }

    /// <summary>The choices of the analysis behind it; null where there was none.</summary>
    public JourneyTerms? Terms { get; internal init; }

    /// <summary>The levels of first value and value realization.</summary>
    public ValueMapOptions Options { get; }

    /// <summary>True where shares are of importance and opportunities are scores; false where there were no answers, and both count outcomes.</summary>
    public bool IsWeighted => Terms is not null;

    /// <summary>The features, in the user's order.</summary>
    public IReadOnlyList<ValueMapFeature> Features { get; }

    /// <summary>The features in the order of engagement.</summary>
    public IReadOnlyList<ValueMapFeature> Order => new ValueList<ValueMapFeature>(Features.OrderBy(feature => feature.Position));

    /// <summary>The outcomes of the job steps, in the order of the map.</summary>
    public IReadOnlyList<ValueMapOutcome> Outcomes { get; }

    /// <summary>The milestones of the offering in its order, and behind them those that only features name.</summary>
    public IReadOnlyList<ValueMapMilestone> Milestones { get; }

    /// <summary>The outcomes that no feature serves, in the order of the map.</summary>
    public IReadOnlyList<ValueMapOutcome> Unserved => new ValueList<ValueMapOutcome>(Outcomes.Where(outcome => outcome.Features.Count == 0));

    /// <summary>The features that serve nothing that the map has, in the user's order.</summary>
    public IReadOnlyList<ValueMapFeature> Unaligned => new ValueList<ValueMapFeature>(Features.Where(feature => !feature.IsAligned));

    /// <summary>The share that all features serve once they are built, 0..1; null where <see cref="ShareReason"/> says why there is none.</summary>
    public double? Share { get; internal init; }

    /// <summary>The share that the features serve that customers can use today, 0..1; null as <see cref="Share"/>.</summary>
    public double? ShareToday { get; internal init; }

    /// <summary>Why there are no shares; null where there are.</summary>
    public string? ShareReason { get; internal init; }

    /// <summary>The first feature in the order of engagement at which the share reaches <see cref="ValueMapOptions.FirstValueShare"/> once all is built; null where none does.</summary>
    public ValueMapFeature? FirstValue => FirstAt(feature => feature.CumulatedShare, Options.FirstValueShare);

    /// <summary>The first feature in the order of engagement at which the share reaches <see cref="ValueMapOptions.ValueRealizationShare"/> once all is built; null where none does.</summary>
    public ValueMapFeature? ValueRealization => FirstAt(feature => feature.CumulatedShare, Options.ValueRealizationShare);

    /// <summary><see cref="FirstValue"/> with the features that customers can use today alone.</summary>
    public ValueMapFeature? FirstValueToday => FirstAt(feature => feature.CumulatedShareToday, Options.FirstValueShare);

    /// <summary><see cref="ValueRealization"/> with the features that customers can use today alone.</summary>
    public ValueMapFeature? ValueRealizationToday => FirstAt(feature => feature.CumulatedShareToday, Options.ValueRealizationShare);

    /// <summary>Maps the value of an offering's features, and says what was found on the way: references to what is not there (JM5103), or why there is no value map (JM5101, JM5120).</summary>
    /// <param name="map">The job.</param>
    /// <param name="offering">The features and milestones.</param>
    /// <param name="analysis">The scores of one group of respondents, of this map and about this offering; null counts outcomes.</param>
    /// <param name="options">The levels; null for <see cref="ValueMapOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> or <paramref name="offering"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The analysis is of another map, or not of one group of respondents: take a segment with <see cref="OpportunityAnalysis.ForSegment"/>. Or the share for
    /// first value is above that for value realization.
    /// </exception>
    public static JobMapResult<ValueMap> Of(UniversalJobMap map, Offering offering, OpportunityAnalysis? analysis = null, ValueMapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(offering);
        JourneyProjection.RequireOneGroup(map, analysis, nameof(analysis), "A value map");
        options ??= ValueMapOptions.Default;
        ValueLevels.RequireOrder(options.FirstValueShare, options.ValueRealizationShare, nameof(options));
        return new ValueMapRun(map, offering, analysis, options).Result();
    }

    /// <summary>"meal kit: 5 features, 0.734 of the importance of all outcomes served"; "of all outcomes" without answers.</summary>
    public override string ToString() => $"{Solution}: {Counted.Of(Features.Count, "feature")}" + (Share is { } share
        ? FormattableString.Invariant($", {share:0.000} of {(IsWeighted ? "the importance of all outcomes" : "all outcomes")} served") : "");

    private ValueMapFeature? FirstAt(Func<ValueMapFeature, double?> share, double level) => Order.FirstOrDefault(feature => share(feature) >= level - OpportunityLandscape.Tolerance);
}
