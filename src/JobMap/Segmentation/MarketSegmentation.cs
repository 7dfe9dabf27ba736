using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Segmentation;

/// <summary>
/// The segments that were found in the answers, or the reason why none are worth reporting; with everything it takes to judge them. Made by the package
/// JobMap.Segmentation. Immutable, compared by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MarketSegmentation
{
    /// <summary>The name of the variable that <see cref="Split"/> gives the respondents.</summary>
    public const string SegmentVariable = "segment";

    /// <summary>The choices it was made with.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public SegmentationOptions Options { get; init => field = Guards.NotNull(value); } = SegmentationOptions.Default;

    /// <summary>The names of the steps it was made by, in order, such as "respondent-opportunity", "principal-components".</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the names is null or blank.</exception>
    public IReadOnlyList<string> Steps { get; init => field = Guards.CopiedTexts(value); } = ValueList<string>.Empty;

    /// <summary>The segments, the largest first; empty where none are worth reporting.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    public IReadOnlyList<MarketSegment> Segments { get; init => field = Guards.Copied(value); } = ValueList<MarketSegment>.Empty;

    /// <summary>Per respondent, in the order of the answers, the id of his segment; null for those who answered too little, and for everybody where there are no segments.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string?> Assignments { get; init => field = new ValueList<string?>(Guards.NotNull(value)); } = ValueList<string?>.Empty;

    /// <summary>How many respondents were looked at: those who answered enough.</summary>
    public int Respondents { get; init; }

    /// <summary>How many respondents answered too little to be looked at.</summary>
    public int ExcludedRespondents { get; init; }

    /// <summary>How many missing answers of those looked at were filled with the mean of the outcome.</summary>
    public int FilledAnswers { get; init; }

    /// <summary>The mean silhouette of the chosen number of segments, −1..1; null where none could be tried.</summary>
    public double? Silhouette { get; init; }

    /// <summary>The mean adjusted Rand index between the segments and those of bootstrap resamples, −1..1; null without resamples. Source: Hubert and Arabie, Journal of Classification 2 (1985).</summary>
    public double? Stability { get; init; }

    /// <summary>
    /// What noise gives: the answers on each outcome dealt out anew over the respondents, so that its values stay and nothing goes together. The silhouette is that over all outcomes, each standardised.
    /// Null where it was not asked, or where no number of segments could be chosen.
    /// </summary>
    public NullCheck? NullCheck { get; init; }

    /// <summary>
    /// What a continuum gives: answers with the same values of each outcome that go together as much, but around one centre (a Gaussian copula). The silhouette is that over what respondents were clustered on.
    /// Where a continuum does as well, the segments are cuts through a gradual difference: of use perhaps, but not kinds of people. Null as <see cref="NullCheck"/> is.
    /// Source: Liu, Hayes, Nobel and Marron, Journal of the American Statistical Association 103 (2008).
    /// </summary>
    public NullCheck? ContinuumCheck { get; init; }

    /// <summary>Why there are no segments worth reporting; null where there are.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Reason { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>The outcomes that were analysed, in the order of the map.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<NeedId> Outcomes { get; init => field = Guards.CopiedIds(value); } = ValueList<NeedId>.Empty;

    /// <summary>The factors, the one that explains most first.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    public IReadOnlyList<OutcomeFactor> Factors { get; init => field = Guards.Copied(value); } = ValueList<OutcomeFactor>.Empty;

    /// <summary>The outcomes that have a part in what respondents were clustered on: all of them for factor scores, one per factor for the published selection.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<NeedId> Variables { get; init => field = Guards.CopiedIds(value); } = ValueList<NeedId>.Empty;

    /// <summary>Every number of segments that was tried, the least first.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    public IReadOnlyList<ClusterSolution> Solutions { get; init => field = Guards.Copied(value); } = ValueList<ClusterSolution>.Empty;

    /// <summary>What tells the segments apart beyond their needs, variable by variable.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    public IReadOnlyList<SegmentProfile> Profiles { get; init => field = Guards.Copied(value); } = ValueList<SegmentProfile>.Empty;

    /// <summary>What is missing or doubtful.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init => field = Guards.Copied(value); } = ValueList<Diagnostic>.Empty;

    /// <summary>
    /// The answers split by the segments, under the variable <see cref="SegmentVariable"/>: analyses of them have scores and intervals per segment, and journeys follow from those.
    /// </summary>
    /// <param name="responses">The answers the segments were found in, or others with as many respondents in the same order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> is null.</exception>
    /// <exception cref="ArgumentException">There are other than <see cref="Assignments"/> respondents.</exception>
    public SurveyResponses Split(SurveyResponses responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        return responses.WithVariable(SegmentVariable, Assignments).SegmentBy(SegmentVariable);
    }

    /// <summary>"3 segments of 400 respondents, silhouette 0.31, stability 0.84"; the reason where there are none.</summary>
    public override string ToString() => Segments.Count == 0 ? $"no segments: {Reason}" : FormattableString.Invariant(
        $"{Counted.Of(Segments.Count, "segment")} of {Counted.Of(Respondents, "respondent")}, silhouette {Silhouette:0.00}{(Stability is { } stability ? FormattableString.Invariant($", stability {stability:0.00}") : "")}");
}
