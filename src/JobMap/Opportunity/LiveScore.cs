using System.Diagnostics;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Opportunity.Scoring;
using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>
/// The score of one need as it stands while a survey runs. The figures are exactly those of an <see cref="OpportunityAnalysis"/> of the same
/// answers; working them out allocates nothing. Where importance or satisfaction was rated by nobody, the score and its interval are null.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct LiveScore
{
    /// <summary>The n of the score: how many rated both importance and satisfaction.</summary>
    public long AnsweredBoth { get; private init; }

    /// <summary>I, 0..10; null where nobody rated the importance.</summary>
    public double? Importance { get; private init; }

    /// <summary>S, 0..10; null where nobody rated the satisfaction.</summary>
    public double? Satisfaction { get; private init; }

    /// <summary>The score, in the unit of the definition; null where I or S is.</summary>
    public double? Opportunity { get; private init; }

    /// <summary>The interval of the score, by the closed form; null where the score is.</summary>
    public ConfidenceInterval? Interval { get; private init; }

    /// <summary>The score of a need at this moment, with the default options.</summary>
    /// <inheritdoc cref="Of(LiveTally, int, OpportunityOptions)" path="/param|/exception"/>
    public static LiveScore Of(LiveTally tally, int needIndex) => Of(tally, needIndex, OpportunityOptions.Default);

    /// <summary>The score of a need at this moment. Of the options, the definition, the level and the policy on missing answers matter. Definitions on means allocate.</summary>
    /// <param name="tally">The answers so far.</param>
    /// <param name="needIndex">The index of the need in the tally, 0-based.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such need.</exception>
    /// <exception cref="ArgumentException">The policy is complete-case, which single answers cannot tell, or the method of intervals is not the closed form.</exception>
    public static LiveScore Of(LiveTally tally, int needIndex, OpportunityOptions options)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(needIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(needIndex, tally.Needs.Count);
        if (options.Missing == MissingAnswers.CompleteCase || options.IntervalMethod != IntervalMethod.ClosedForm)
        {
            throw new ArgumentException("A live score is neither complete-case nor resampled.", nameof(options));
        }

        int side = tally.Scale.Points + 1;
        Span<long> cells = stackalloc long[side * side];
        tally.Read(needIndex, cells);
        if (options.Missing == MissingAnswers.Pairwise)
        {
            KeepPairs(cells, side);
        }

        return options.Definition.UsesMeans ? OfMeans(cells, tally.Scale, options) : OfShares(Fold(cells, tally.Scale), options);
    }

    /// <summary>"12.0 [10.8–13.2] n=270"; "no score, n=0" where there is none.</summary>
    public override string ToString() => Opportunity is { } opportunity
        ? FormattableString.Invariant($"{opportunity:0.0} [{Interval}] n={AnsweredBoth}")
        : FormattableString.Invariant($"no score, n={AnsweredBoth}");

    private static LiveScore OfShares(TopBoxCounts counts, OpportunityOptions options)
    {
        if (!counts.HasScore)
        {
            return new LiveScore
            {
                AnsweredBoth = counts.BothAnswered,
                Importance = counts.ImportanceAnswered > 0 ? counts.Importance : null,
                Satisfaction = counts.SatisfactionAnswered > 0 ? counts.Satisfaction : null,
            };
        }

        return Of(PairedShares.Of(counts), PairedEstimates.Of(counts, options.NormalValue), counts.BothAnswered, options);
    }

    private static LiveScore OfMeans(ReadOnlySpan<long> cells, RatingScale scale, OpportunityOptions options)
    {
        int side = scale.Points + 1;
        RatingCell[] given = new RatingCell[cells.Length];
        for (int c = 0; c < cells.Length; c++)
        {
            given[c] = new RatingCell(c / side, c % side, cells[c], cells[c]);
        }

        MeanEstimates means = MeanEstimates.Of(given, scale.Points);
        long both = Fold(cells, scale).BothAnswered;
        return means.HasScore ? Of(means.Shares, means.At(options.Level), both, options) : new LiveScore { AnsweredBoth = both };
    }

    private static LiveScore Of(PairedShares shares, PairedEstimates paired, long both, OpportunityOptions options)
    {
        double score = options.Definition.PointOf(shares);
        return new LiveScore
        {
            AnsweredBoth = both,
            Importance = shares.Importance,
            Satisfaction = shares.Satisfaction,
            Opportunity = score,
            Interval = ScoreContext.ClosedForm(paired, score, options.Definition, KinkGuard.At(options.Level)),
        };
    }

    /// <summary>Leaves out who gave only one of the two ratings.</summary>
    private static void KeepPairs(Span<long> cells, int side)
    {
        cells[..side].Clear();
        for (int i = 1; i < side; i++)
        {
            cells[i * side] = 0;
        }
    }

    /// <summary>What <see cref="TopBoxCounts.Fold"/> makes of a histogram, from its cells.</summary>
    private static TopBoxCounts Fold(ReadOnlySpan<long> cells, RatingScale scale)
    {
        int side = scale.Points + 1;
        int top = side - scale.TopBoxes;
        (long iAnswered, long iTop, long sAnswered, long sTop) = (0, 0, 0, 0);
        (long both, long bothTop, long pairedImportance, long pairedSatisfaction) = (0, 0, 0, 0);
        for (int i = 0; i < side; i++)
        {
            ReadOnlySpan<long> row = cells.Slice(i * side, side);
            long rated = 0;
            long satisfied = 0;
            for (int s = 1; s < side; s++)
            {
                rated += row[s];
                satisfied += s >= top ? row[s] : 0;
            }

            sAnswered += rated;
            sTop += satisfied;
            iAnswered += i > 0 ? row[0] + rated : 0;
            iTop += i >= top ? row[0] + rated : 0;
            both += i > 0 ? rated : 0;
            pairedSatisfaction += i > 0 ? satisfied : 0;
            pairedImportance += i >= top ? rated : 0;
            bothTop += i >= top ? satisfied : 0;
        }

        return new TopBoxCounts(iAnswered, iTop, sAnswered, sTop, both, bothTop, pairedImportance, pairedSatisfaction);
    }
}
