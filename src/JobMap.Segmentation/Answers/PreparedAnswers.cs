using JobMap.Diagnostics;
using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Answers;

/// <summary>The measure of everybody who answered enough, without gaps, and what was left out and filled on the way.</summary>
internal sealed record PreparedAnswers
{
    /// <summary>The outcomes that are analysed, in the order of the map.</summary>
    public required NeedId[] Outcomes { get; init; }

    /// <summary>The places of the respondents looked at among all, ascending.</summary>
    public required int[] Rows { get; init; }

    /// <summary>How many respondents answered too little.</summary>
    public required int Excluded { get; init; }

    /// <summary>How many values of <see cref="Data"/> are the mean of their outcome.</summary>
    public required int Filled { get; init; }

    /// <summary>The mean of each outcome over those looked at who rated both: what fills a gap.</summary>
    public required double[] Means { get; init; }

    /// <summary>The measure, one row a respondent looked at, one column an outcome.</summary>
    public required DataMatrix Data { get; init; }

    /// <summary>What was left out, and why.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
