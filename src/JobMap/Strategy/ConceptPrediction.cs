using System.Diagnostics;
using System.Globalization;
using JobMap.Internals;

namespace JobMap.Strategy;

/// <summary>
/// How satisfied customers are predicted to be with one outcome if they had a concept: a level on 0..10, or a change in points, one of the two; if given, with a range, since it is a
/// judgement. A level stands whatever satisfaction is today; a change moves with it and ends at 0 and 10. Immutable, compared by value.
/// </summary>
/// <example>
/// <code>
/// ConceptPrediction.ToLevel(OutcomeId.Parse("o1"), 8).WithRange(6, 9) with { Rationale = "the prototype halved the time" }
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConceptPrediction
{
    /// <summary>The greatest satisfaction, in points.</summary>
    internal const double Greatest = 10;

    /// <summary>How far beyond a border rounding alone may lead.</summary>
    private const double Rounding = 1e-9;

    private ConceptPrediction(OutcomeId outcome) => Outcome = Guards.Given(outcome, nameof(outcome));

    /// <summary>The outcome it is of.</summary>
    public OutcomeId Outcome { get; }

    /// <summary>The satisfaction predicted, 0..10; null where a change is.</summary>
    public double? Level { get; private init; }

    /// <summary>The change of satisfaction predicted, −10..10 points, below 0 for a loss; null where a level is.</summary>
    public double? Change { get; private init; }

    /// <summary>The least that is thought possible, a level or a change as the prediction is; null where no range is given.</summary>
    public double? Lower { get; private init; }

    /// <summary>The most that is thought possible, a level or a change as the prediction is; null where no range is given.</summary>
    public double? Upper { get; private init; }

    /// <summary>Why it is predicted; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Rationale { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>Predicts a level of satisfaction: the share of customers in the top boxes times ten, or the mean on 0..10, as the definition of the scores has it.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="level">The level, 0..10.</param>
    /// <exception cref="ArgumentException"><paramref name="outcome"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 0 to 10.</exception>
    public static ConceptPrediction ToLevel(OutcomeId outcome, double level) => new(outcome) { Level = Within(level, 0, nameof(level)) };

    /// <summary>Predicts a change of satisfaction.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="change">The change in points, −10..10.</param>
    /// <exception cref="ArgumentException"><paramref name="outcome"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The change is not −10 to 10.</exception>
    public static ConceptPrediction ByChange(OutcomeId outcome, double change) => new(outcome) { Change = Within(change, -Greatest, nameof(change)) };

    /// <summary>The same prediction with a range, in its own terms: of levels, or of changes.</summary>
    /// <param name="lower">The least that is thought possible, at most the prediction.</param>
    /// <param name="upper">The most that is thought possible, at least the prediction.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not 0 to 10 for a level or −10 to 10 for a change, or the prediction is not between the two.</exception>
    public ConceptPrediction WithRange(double lower, double upper)
    {
        double least = Level is null ? -Greatest : 0;
        double predicted = (Level ?? Change)!.Value;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Within(lower, least, nameof(lower)), predicted, nameof(lower));
        ArgumentOutOfRangeException.ThrowIfLessThan(Within(upper, least, nameof(upper)), predicted, nameof(upper));
        return this with { Lower = lower, Upper = upper };
    }

    /// <summary>"o1: 8 (6 to 9)", "o2: −1.5", "o3: +2": a change has a sign.</summary>
    public override string ToString() => $"{Outcome}: {Shown(Level ?? Change!.Value)}{(Lower is { } lower ? $" ({Shown(lower)} to {Shown(Upper!.Value)})" : "")}";

    /// <summary>The satisfaction predicted where today's is known, 0..10.</summary>
    internal double Of(double satisfaction) => Of(satisfaction, Level ?? Change!.Value);

    /// <summary>The satisfaction at the lower end of the range; the prediction where there is none.</summary>
    internal double LowerOf(double satisfaction) => Of(satisfaction, Lower ?? Level ?? Change!.Value);

    /// <summary>The satisfaction at the upper end of the range; the prediction where there is none.</summary>
    internal double UpperOf(double satisfaction) => Of(satisfaction, Upper ?? Level ?? Change!.Value);

    /// <summary>True where a change would leave 0..10.</summary>
    internal bool IsClampedAt(double satisfaction) => Change is { } change && (satisfaction + change < -Rounding || satisfaction + change > Greatest + Rounding);

    private double Of(double satisfaction, double value) => Level is null ? Math.Clamp(satisfaction + value, 0, Greatest) : value;

    private string Shown(double value) => value.ToString(Level is null ? "+0.##########;−0.##########;±0" : "0.##########", CultureInfo.InvariantCulture);

    private static double Within(double value, double least, string name) =>
        value >= least && value <= Greatest ? value : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"It is {least} to {Greatest} points."));
}
