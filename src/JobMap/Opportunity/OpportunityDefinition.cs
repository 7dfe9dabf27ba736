using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;

namespace JobMap.Opportunity;

/// <summary>How an opportunity score is computed: a named value that travels with every result. Scores of different definitions are not comparable.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OpportunityDefinition
{
    private const string Points = "points";

    private readonly Func<PairedShares, double> _pointOf;
    private readonly Func<PairedEstimates, Estimate> _estimateOf;

    private OpportunityDefinition(string name, string formula, string source, Func<PairedShares, double> pointOf, Func<PairedEstimates, Estimate> estimateOf) =>
        (Name, Formula, Source, _pointOf, _estimateOf) = (name, formula, source, pointOf, estimateOf);

    /// <summary>
    /// The opportunity algorithm (Ulwick), the default: I + max(I − S, 0), where I and S are the shares of respondents in the top two boxes
    /// of importance and satisfaction, times ten; 0 to 20 points. On scales of more than seven points the top three boxes count.
    /// Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016, glossary.
    /// </summary>
    public static OpportunityDefinition UlwickTopTwoBox { get; } = new(
        "ulwick-top-two-box", "I + max(I − S, 0)", "Ulwick, Jobs to be Done: Theory to Practice, 2016", Floored, FlooredEstimate)
        { Maximum = 20, HasFloor = true };

    /// <summary>
    /// The opportunity algorithm without its floor: I + (I − S), −10 to 20 points, so that satisfaction beyond importance keeps lowering the score.
    /// Sources: Ulwick, "Jobs to be Done: Theory to Practice", 2016, page 43; Ulwick, "Turn Customer Input into Innovation", Harvard Business Review, January 2002.
    /// </summary>
    public static OpportunityDefinition Unfloored { get; } = new(
        "unfloored", "I + (I − S)", "Ulwick, Turn Customer Input into Innovation, Harvard Business Review, 2002",
        shares => shares.TwiceImportanceLessSatisfaction, paired => MoverInterval.Linear(2, paired.Importance, -1, paired.Satisfaction, paired.Correlation).Scale(10))
        { Minimum = -10, Maximum = 20 };

    /// <summary>
    /// The default formula on means in place of shares: I + max(I − S, 0), where I and S are the mean ratings, the lowest point of the
    /// scale put at 0 and the highest at 10; 0 to 20 points. It uses every point of the scale, and is found in practice rather than in print.
    /// </summary>
    public static OpportunityDefinition Mean { get; } = new("mean", "I + max(I − S, 0), of means", "practice", Floored, FlooredEstimate)
        { Maximum = 20, HasFloor = true, UsesMeans = true };

    /// <summary>
    /// The gap of importance and performance: I − S, −10 to 10 points. A small gap may be that of an outcome nobody cares about.
    /// Source: Martilla and James, "Importance-Performance Analysis", Journal of Marketing 41, 1977.
    /// </summary>
    public static OpportunityDefinition Gap { get; } = new(
        "gap", "I − S", "Martilla and James, Importance-Performance Analysis, Journal of Marketing, 1977",
        shares => shares.Gap, paired => MoverInterval.Linear(1, paired.Importance, -1, paired.Satisfaction, paired.Correlation).Scale(10))
        { Minimum = -10, Maximum = 10 };

    /// <summary>
    /// The opportunity to add value: I × (1 − S), with I and S as shares on 0..1; 0 to 1, no points.
    /// Source: Olsen, "The Lean Product Playbook", 2015.
    /// </summary>
    public static OpportunityDefinition Olsen { get; } = new(
        "olsen", "I × (1 − S), on 0..1", "Olsen, The Lean Product Playbook, 2015",
        shares => shares.ImportanceTimesDissatisfaction, paired => MoverInterval.Product(paired.Importance, paired.Satisfaction.Complement(), -paired.Correlation))
        { Maximum = 1, Unit = "share" };

    /// <summary>All definitions, the default first.</summary>
    public static IReadOnlyList<OpportunityDefinition> All { get; } = Array.AsReadOnly([UlwickTopTwoBox, Unfloored, Mean, Gap, Olsen]);

    /// <summary>The name in documents and on the command line.</summary>
    public string Name { get; }

    /// <summary>The formula, with I and S on 0..10 unless it says otherwise.</summary>
    public string Formula { get; }

    /// <summary>Where the definition was published.</summary>
    public string Source { get; }

    /// <summary>The least score there can be, in the definition's unit.</summary>
    public double Minimum { get; private init; }

    /// <summary>The greatest score there can be, in the definition's unit.</summary>
    public double Maximum { get; private init; }

    /// <summary>What a score is measured in: "points", or "share" for what lies on 0..1.</summary>
    public string Unit { get; private init; } = Points;

    /// <summary>True where the formula floors I − S at 0, which biases a score upward near I = S.</summary>
    internal bool HasFloor { get; private init; }

    /// <summary>True where I and S are rescaled means, not shares of the top box.</summary>
    internal bool UsesMeans { get; private init; }

    /// <summary>Finds a definition by its name, compared ordinally.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out OpportunityDefinition? definition)
    {
        definition = All.FirstOrDefault(known => known.Name == name);
        return definition is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The score by one division of whole numbers, in the definition's unit: the value that is reported.</summary>
    internal double PointOf(PairedShares shares) => _pointOf(shares);

    /// <summary>The score with its closed-form limits, in the definition's unit. The value may differ from <see cref="PointOf"/> by rounding.</summary>
    internal Estimate ScoreOf(PairedEstimates paired) => _estimateOf(paired).Within(Minimum, Maximum);

    /// <summary>
    /// The same with the limits guarded at the kink I = S where the definition has one, see <see cref="KinkGuard"/>;
    /// the guard is that of the level of the limits.
    /// </summary>
    internal Estimate GuardedScoreOf(PairedEstimates paired, KinkGuard guard) =>
        HasFloor ? guard.Greater(paired).Scale(10).Within(Minimum, Maximum) : ScoreOf(paired);

    private static double Floored(PairedShares shares) => Math.Max(shares.TwiceImportanceLessSatisfaction, shares.Importance);

    private static Estimate FlooredEstimate(PairedEstimates paired) => MoverInterval.Greater(
        MoverInterval.Linear(2, paired.Importance, -1, paired.Satisfaction, paired.Correlation), paired.Importance).Scale(10);
}
