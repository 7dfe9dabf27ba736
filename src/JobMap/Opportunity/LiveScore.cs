using System.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>
/// The score of one outcome as it stands while a survey runs. The figures are exactly those of an <see cref="OpportunityAnalysis"/> of the same
/// answers; working them out allocates nothing. Where importance or satisfaction was rated by nobody, the score and its interval are null.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct LiveScore
{
    private const int MostCells = 144;

    /// <summary>The n of the score: how many rated both importance and satisfaction.</summary>
    public long AnsweredBoth { get; private init; }

    /// <summary>I, 0..10; null where nobody rated the importance.</summary>
    public double? Importance { get; private init; }

    /// <summary>S, 0..10; null where nobody rated the satisfaction.</summary>
    public double? Satisfaction { get; private init; }

    /// <summary>The score in points; null where I or S is.</summary>
    public double? Opportunity { get; private init; }

    /// <summary>The interval of the score in points, by the closed form; null where the score is.</summary>
    public ConfidenceInterval? Interval { get; private init; }

    /// <summary>The score of an outcome at this moment, with the default options.</summary>
    /// <inheritdoc cref="Of(LiveTally, int, OpportunityOptions)" path="/param|/exception"/>
    public static LiveScore Of(LiveTally tally, int outcomeIndex) => Of(tally, outcomeIndex, OpportunityOptions.Default);

    /// <summary>The score of an outcome at this moment. Of the options, the definition and the level matter.</summary>
    /// <param name="tally">The answers so far.</param>
    /// <param name="outcomeIndex">The index of the outcome in the tally, 0-based.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public static LiveScore Of(LiveTally tally, int outcomeIndex, OpportunityOptions options)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(outcomeIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(outcomeIndex, tally.Outcomes.Count);
        Span<long> cells = stackalloc long[MostCells];
        cells = cells[..((tally.Scale.Points + 1) * (tally.Scale.Points + 1))];
        tally.Read(outcomeIndex, cells);
        TopBoxCounts counts = Fold(cells, tally.Scale);
        return new LiveScore
        {
            AnsweredBoth = counts.BothAnswered,
            Importance = counts.ImportanceAnswered > 0 ? counts.Importance : null,
            Satisfaction = counts.SatisfactionAnswered > 0 ? counts.Satisfaction : null,
            Opportunity = counts.HasScore ? Math.Max(counts.UnflooredOpportunity, counts.Importance) : null,
            Interval = counts.HasScore ? MoverInterval.OfOpportunity(counts, options.NormalValue) : null,
        };
    }

    /// <summary>"12.0 [10.8–13.2] n=270"; "no score, n=0" where there is none.</summary>
    public override string ToString() => Opportunity is { } opportunity
        ? FormattableString.Invariant($"{opportunity:0.0} [{Interval}] n={AnsweredBoth}")
        : FormattableString.Invariant($"no score, n={AnsweredBoth}");

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
