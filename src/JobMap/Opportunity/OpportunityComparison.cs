using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity.Comparisons;
using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>
/// The differences of opportunity between two groups of answers, outcome by outcome: two segments, two waves, two solutions. Each has an interval and a p-value, and the
/// p-values are corrected over all of them. Scores of different definitions, policies, scales or levels are refused. Immutable, compared by value.
/// </summary>
/// <example>
/// <code>
/// OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, responses.SegmentBy("household"));
/// foreach (OpportunityDifference difference in OpportunityComparison.AllPairs(analysis).Value.Differences)
///     Console.WriteLine(difference);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OpportunityComparison : IEquatable<OpportunityComparison>
{
    internal const long MostDifferences = 1 << 20;

    internal OpportunityComparison(
        OpportunityAnalysis first, ComparisonDesign design, ComparisonOptions options, IEnumerable<OpportunityDifference> differences, IEnumerable<Diagnostic> diagnostics)
    {
        Design = design;
        Options = options;
        Definition = first.Options.Definition;
        Missing = first.Options.Missing;
        Scale = first.Scale;
        Level = first.Options.Level;
        SegmentVariable = first.SegmentVariable;
        Differences = new ValueList<OpportunityDifference>(differences);
        Compared = Differences.Count(difference => difference.Difference is not null);
        Diagnostics = new ValueList<Diagnostic>(diagnostics);
    }

    /// <summary>Whether the two sides are different people or the same ones.</summary>
    public ComparisonDesign Design { get; }

    /// <summary>The correction, and the margin of equivalence.</summary>
    public ComparisonOptions Options { get; }

    /// <summary>The definition of all scores.</summary>
    public OpportunityDefinition Definition { get; }

    /// <summary>The policy for missing answers of all scores.</summary>
    public MissingAnswers Missing { get; }

    /// <summary>The scale of all ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The level of the intervals; 1 − level is what adjusted p-values are held against.</summary>
    public double Level { get; }

    /// <summary>The variable whose values are compared; null where segments are not what is compared.</summary>
    public string? SegmentVariable { get; }

    /// <summary>
    /// The differences in the order of the map of a, outcomes that only b has behind them; with several pairs, pair by pair. Outcomes without a difference are among them.
    /// </summary>
    public IReadOnlyList<OpportunityDifference> Differences { get; }

    /// <summary>How many of <see cref="Differences"/> there is a difference of; the others have a reason.</summary>
    public int Compared { get; }

    /// <summary>What is missing or doubtful.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Compares two segments of one analysis with the default options.</summary>
    /// <inheritdoc cref="Between(OpportunityAnalysis, string, string, ComparisonOptions)" path="/param|/exception"/>
    public static JobMapResult<OpportunityComparison> Between(OpportunityAnalysis analysis, string a, string b) => Between(analysis, a, b, ComparisonOptions.Default);

    /// <summary>Compares two segments of one analysis: independent groups, since a respondent is in one segment.</summary>
    /// <param name="analysis">The analysis; it has both segments.</param>
    /// <param name="a">The segment whose scores the others are taken from.</param>
    /// <param name="b">The segment whose scores are subtracted.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The analysis has no such segment, or the two are one.</exception>
    public static JobMapResult<OpportunityComparison> Between(OpportunityAnalysis analysis, string a, string b, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(options);
        if (a == b)
        {
            throw new ArgumentException("A segment is not compared with itself.", nameof(b));
        }

        return ComparisonRun.Of([(SideOf(analysis, a), SideOf(analysis, b))], null, options);
    }

    /// <summary>Compares every two segments of one analysis with the default options.</summary>
    /// <inheritdoc cref="AllPairs(OpportunityAnalysis, ComparisonOptions)" path="/param|/exception"/>
    public static JobMapResult<OpportunityComparison> AllPairs(OpportunityAnalysis analysis) => AllPairs(analysis, ComparisonOptions.Default);

    /// <summary>
    /// Compares every two segments of one analysis, a being the one that comes first in their order. The p-values are corrected over all outcomes of all pairs. An analysis with
    /// fewer than two segments gives JM4011.
    /// </summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The pairs times the outcomes are more than 2²⁰, as where every respondent is a segment of his own.</exception>
    public static JobMapResult<OpportunityComparison> AllPairs(OpportunityAnalysis analysis, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(options);
        if (analysis.Segments.Count < 2)
        {
            return JobMapResult<OpportunityComparison>.Failure([DiagnosticCatalogue.ComparisonWithoutGroups.Create(analysis.SegmentVariable is { } variable
                ? $"'{variable}' has {Counted.Of(analysis.Segments.Count, "segment")} in these answers; it takes two to compare."
                : "The analysis has no segments to compare; it speaks of everybody.")]);
        }

        long pairs = (long)analysis.Segments.Count * (analysis.Segments.Count - 1) / 2;
        if (pairs * analysis.Map.Outcomes.Count > MostDifferences)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"{analysis.Segments.Count} segments of '{analysis.SegmentVariable}' are {pairs} pairs, too many to compare on {Counted.Of(analysis.Map.Outcomes.Count, "outcome")}; at most {MostDifferences} differences are."), nameof(analysis));
        }

        ComparisonSide[] sides = [.. analysis.Segments.Select(segment => SideOf(analysis, segment!))];
        return ComparisonRun.Of([.. sides.SelectMany((a, i) => sides.Skip(i + 1).Select(b => (a, b)))], null, options);
    }

    /// <summary>Compares two analyses of different people with the default options.</summary>
    /// <inheritdoc cref="Between(OpportunityAnalysis, OpportunityAnalysis, ComparisonOptions)" path="/param|/exception"/>
    public static JobMapResult<OpportunityComparison> Between(OpportunityAnalysis a, OpportunityAnalysis b) => Between(a, b, ComparisonOptions.Default);

    /// <summary>
    /// Compares two analyses of different people, such as two waves of a survey, or the users of two solutions. For a change over time a is the later wave. Outcomes are matched by id. Definition,
    /// policy, scale and level must be the same (JM4010); maps, solutions, thresholds and seeds may differ.
    /// </summary>
    /// <param name="a">The analysis whose scores the others are taken from; of everybody or of one segment.</param>
    /// <param name="b">The analysis whose scores are subtracted; of everybody or of one segment.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An analysis has several segments: take one with <see cref="OpportunityAnalysis.ForSegment"/>.</exception>
    public static JobMapResult<OpportunityComparison> Between(OpportunityAnalysis a, OpportunityAnalysis b, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(options);
        RequireOneGroup(a, nameof(a));
        RequireOneGroup(b, nameof(b));
        return ComparisonRun.Of([SidesOf(a, b, options)], null, options);
    }

    /// <summary>Compares two surveys of the same people with the default options.</summary>
    /// <inheritdoc cref="Paired(UniversalJobMap, SurveyResponses, SurveyResponses, OpportunityOptions, ComparisonOptions)" path="/param|/exception"/>
    public static JobMapResult<OpportunityComparison> Paired(UniversalJobMap map, SurveyResponses a, SurveyResponses b) =>
        Paired(map, a, b, OpportunityOptions.Default, ComparisonOptions.Default);

    /// <summary>
    /// Compares two surveys of the same people, such as two solutions that the same people rated: the r-th respondent of one is the r-th of the other. How the scores vary
    /// together comes from the respondents, and makes the intervals of differences narrower than those of two groups.
    /// </summary>
    /// <param name="map">The outcomes to score.</param>
    /// <param name="a">The answers whose scores the others are taken from.</param>
    /// <param name="b">The answers whose scores are subtracted; as many respondents, in the same order (JM4012), on the same scale (JM4010).</param>
    /// <param name="scoring">How both are scored; the bootstrap is not needed and not run.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Responses are split into segments; or they have weights and <paramref name="scoring"/> asks for intervals by a bootstrap, which no difference rests on.</exception>
    public static JobMapResult<OpportunityComparison> Paired(UniversalJobMap map, SurveyResponses a, SurveyResponses b, OpportunityOptions scoring, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(scoring);
        ArgumentNullException.ThrowIfNull(options);
        RequireUnsplit(a, nameof(a));
        RequireUnsplit(b, nameof(b));
        (SurveyResponses A, SurveyResponses B) counted = scoring.Missing == MissingAnswers.CompleteCase ? SurveyResponses.CompletePairs(a, b) : (a, b);
        (ComparisonSide first, ComparisonSide second) = SidesOf(
            OpportunityAnalysis.Run(map, SurveyTally.From(counted.A), scoring), OpportunityAnalysis.Run(map, SurveyTally.From(counted.B), scoring), options);
        return a.Respondents == b.Respondents
            ? ComparisonRun.Of([(first, second)], need => EstimateCovariances.Of(counted.A, counted.B, need, scoring), options)
            : JobMapResult<OpportunityComparison>.Failure([DiagnosticCatalogue.ComparisonUnpaired.Create(
                $"There are {Counted.Of(a.Respondents, "respondent")} in '{first.Name}' and {b.Respondents} in '{second.Name}'.")]);
    }

    /// <summary>True when design, options, terms, differences and diagnostics are equal.</summary>
    public bool Equals(OpportunityComparison? other) =>
        other is not null && Design == other.Design && Options == other.Options && Definition == other.Definition && Missing == other.Missing && Scale == other.Scale
        && Level == other.Level && SegmentVariable == other.SegmentVariable && Differences.Equals(other.Differences) && Diagnostics.Equals(other.Diagnostics);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpportunityComparison);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Design, Options, Level, SegmentVariable, Differences);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(OpportunityComparison? left, OpportunityComparison? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(OpportunityComparison? left, OpportunityComparison? right) => !(left == right);

    /// <summary>"22 differences, 3 significant at 0.95, benjamini-hochberg, independent".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Counted.Of(Compared, "difference")}, {Differences.Count(difference => difference.IsSignificant == true)} significant at {Level}, {Options}, {(Design == ComparisonDesign.Paired ? "paired" : "independent")}");

    private static ComparisonSide SideOf(OpportunityAnalysis analysis, string segment) => new(segment, analysis.ForSegment(segment));

    /// <summary>Named as asked, or by what tells the two apart: their solutions, their segments; else a and b.</summary>
    private static (ComparisonSide A, ComparisonSide B) SidesOf(OpportunityAnalysis a, OpportunityAnalysis b, ComparisonOptions options)
    {
        (string nameOfA, string nameOfB) = a.Solution != b.Solution ? (a.Solution.Value, b.Solution.Value)
            : a.Segments[0] is { } ofA && b.Segments[0] is { } ofB && ofA != ofB ? (ofA, ofB)
            : ("a", "b");
        return (new ComparisonSide(options.NameOfA ?? nameOfA, a), new ComparisonSide(options.NameOfB ?? nameOfB, b));
    }

    private static void RequireOneGroup(OpportunityAnalysis analysis, string name)
    {
        if (analysis.Segments.Count != 1)
        {
            throw new ArgumentException($"The analysis has {analysis.Segments.Count} segments; take one with ForSegment.", name);
        }
    }

    private static void RequireUnsplit(SurveyResponses responses, string name)
    {
        if (responses.SegmentVariable is not null)
        {
            throw new ArgumentException($"The responses are split by '{responses.SegmentVariable}'; pairs are compared for everybody.", name);
        }
    }
}
