using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Strategy.Competitors;
using JobMap.Surveys;

namespace JobMap.Strategy;

/// <summary>
/// The solutions that people use for one job, on the same outcomes: satisfaction per solution, who serves what best, and what nobody serves. Importance belongs to the job executor and is that of
/// everybody; satisfaction belongs to the solution in use and is that of its users, who are different people for each solution. For the same people on two solutions
/// see <see cref="OpportunityComparison.Paired(UniversalJobMap, SurveyResponses, SurveyResponses)"/>. Immutable, compared by value.
/// Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016.
/// </summary>
/// <example>
/// <code>
/// CompetitiveAnalysis competitors = CompetitiveAnalysis.Run(map, responses.SegmentBy("solution")).Value;
/// foreach (CompetitiveNeed need in competitors.Unserved)
///     Console.WriteLine(need);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CompetitiveAnalysis : IEquatable<CompetitiveAnalysis>
{
    internal CompetitiveAnalysis(UniversalJobMap map, CompetitorSides sides, CompetitiveOptions options, IEnumerable<CompetitiveNeed> needs, IEnumerable<SolutionProfile> solutions, IEnumerable<Diagnostic> diagnostics)
    {
        Map = map;
        Options = options;
        Scale = sides.Scale;
        SolutionVariable = sides.SolutionVariable;
        WeightVariable = sides.WeightVariable;
        Respondents = sides.Respondents;
        WithoutSolution = sides.WithoutSolution;
        ExcludedRespondents = sides.ExcludedRespondents;
        Needs = new ValueList<CompetitiveNeed>(needs);
        Solutions = new ValueList<SolutionProfile>(solutions);
        Tests = Needs.Sum(need => need.Differences.Count);
        Unserved = new ValueList<CompetitiveNeed>(Needs.Where(need => need.Need.Kind == NeedKind.Outcome && need.Service is ServiceVerdict.Unserved or ServiceVerdict.ProbablyUnserved)
            .OrderBy(need => need.Service != ServiceVerdict.Unserved).ThenByDescending(need => need.LeastOpportunity));
        Diagnostics = new ValueList<Diagnostic>(diagnostics);
    }

    /// <summary>The job map whose needs were rated.</summary>
    public UniversalJobMap Map { get; }

    /// <summary>The policy, the thresholds, the level and the correction.</summary>
    public CompetitiveOptions Options { get; }

    /// <summary>The scale of the ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The variable that names the solution each respondent uses; null where each solution had answers of its own.</summary>
    public string? SolutionVariable { get; }

    /// <summary>What the survey weights are called; null where respondents have none.</summary>
    public string? WeightVariable { get; }

    /// <summary>All respondents, those without a solution included: their importance counts.</summary>
    public long Respondents { get; }

    /// <summary>How many respondents name no solution, or <see cref="SolutionId.Mixed"/>; their satisfaction is left out.</summary>
    public long WithoutSolution { get; }

    /// <summary>How many respondents were left out because they had not answered everything; 0 unless the policy is complete-case.</summary>
    public long ExcludedRespondents { get; }

    /// <summary>Every outcome in the order of the map, then the other needs that were asked.</summary>
    public IReadOnlyList<CompetitiveNeed> Needs { get; }

    /// <summary>The solutions in ordinal order of their names; at least two.</summary>
    public IReadOnlyList<SolutionProfile> Solutions { get; }

    /// <summary>The outcomes that every solution leaves underserved: first those of which it is sure, each with the greatest least opportunity first.</summary>
    public IReadOnlyList<CompetitiveNeed> Unserved { get; }

    /// <summary>How many differences were tested, over which the p-values are corrected.</summary>
    public int Tests { get; }

    /// <summary>What was left out, missing or doubtful.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Compares the solutions of a tally with the default options.</summary>
    /// <inheritdoc cref="Run(UniversalJobMap, SurveyTally, CompetitiveOptions)" path="/param|/exception"/>
    public static JobMapResult<CompetitiveAnalysis> Run(UniversalJobMap map, SurveyTally tally) => Run(map, tally, CompetitiveOptions.Default);

    /// <summary>Compares the solutions of one tally, split by the variable that names the solution each respondent uses. Fewer than two solutions give JM7020.</summary>
    /// <param name="map">The outcomes.</param>
    /// <param name="tally">The answers, split by solution.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The tally is not of complete cases and the policy is complete-case, or the other way round; or the differences would be more than 2²⁰.</exception>
    public static JobMapResult<CompetitiveAnalysis> Run(UniversalJobMap map, SurveyTally tally, CompetitiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(options);
        return CompetitorRun.Of(map, CompetitorSides.Split(tally), options);
    }

    /// <summary>Compares the solutions of responses with the default options.</summary>
    /// <inheritdoc cref="Run(UniversalJobMap, SurveyResponses, CompetitiveOptions)" path="/param|/exception"/>
    public static JobMapResult<CompetitiveAnalysis> Run(UniversalJobMap map, SurveyResponses responses) => Run(map, responses, CompetitiveOptions.Default);

    /// <summary>Compares the solutions of responses that are split by the variable that names the solution each respondent uses; see <see cref="SurveyResponses.SegmentBy"/>.</summary>
    /// <param name="map">The outcomes.</param>
    /// <param name="responses">The answers, split by solution.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The answers are complete cases and the policy is another; or the differences would be more than 2²⁰.</exception>
    public static JobMapResult<CompetitiveAnalysis> Run(UniversalJobMap map, SurveyResponses responses, CompetitiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentNullException.ThrowIfNull(options);
        return Run(map, SurveyTally.From(CompetitorSides.KeptOf(responses, options)), options);
    }

    /// <summary>Compares the solutions of several tallies with the default options.</summary>
    /// <inheritdoc cref="Run(UniversalJobMap, IEnumerable{SurveyTally}, CompetitiveOptions)" path="/param|/exception"/>
    public static JobMapResult<CompetitiveAnalysis> Run(UniversalJobMap map, IEnumerable<SurveyTally> tallies) => Run(map, tallies, CompetitiveOptions.Default);

    /// <summary>
    /// Compares solutions that have a tally each, of different people. Segments are put together. Scale, weights and way with missing answers must be the same (JM7021), the
    /// solutions named and different (JM7020).
    /// </summary>
    /// <param name="map">The outcomes.</param>
    /// <param name="tallies">The answers of the users of each solution.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument or a tally is null.</exception>
    /// <exception cref="ArgumentException">The tallies are not of complete cases and the policy is complete-case, or the other way round; or the differences would be more than 2²⁰.</exception>
    public static JobMapResult<CompetitiveAnalysis> Run(UniversalJobMap map, IEnumerable<SurveyTally> tallies, CompetitiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(options);
        return CompetitorRun.Of(map, CompetitorSides.Several(Each(tallies, nameof(tallies))), options);
    }

    /// <summary>Compares the solutions of several surveys with the default options.</summary>
    /// <inheritdoc cref="Run(UniversalJobMap, IEnumerable{SurveyResponses}, CompetitiveOptions)" path="/param|/exception"/>
    public static JobMapResult<CompetitiveAnalysis> Run(UniversalJobMap map, IEnumerable<SurveyResponses> surveys) => Run(map, surveys, CompetitiveOptions.Default);

    /// <summary>
    /// Compares solutions that have answers of their own, of different people; as with tallies. Two surveys with the same importance ratings throughout look like the same people, and give JM7022.
    /// </summary>
    /// <param name="map">The outcomes.</param>
    /// <param name="surveys">The answers of the users of each solution.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument or a survey is null.</exception>
    /// <exception cref="ArgumentException">Answers are complete cases and the policy is another; or the differences would be more than 2²⁰.</exception>
    public static JobMapResult<CompetitiveAnalysis> Run(UniversalJobMap map, IEnumerable<SurveyResponses> surveys, CompetitiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(options);
        SurveyResponses[] given = Each(surveys, nameof(surveys));
        SurveyTally[] tallies = [.. given.Select(responses => SurveyTally.From(CompetitorSides.KeptOf(responses, options)))];
        return CompetitorRun.Of(map, CompetitorSides.Several(tallies), options, [.. CompetitorChecks.SamePeople(given)]);
    }

    /// <summary>What is known of a need; null where the analysis has no such need.</summary>
    public CompetitiveNeed? Find(NeedId need) => Needs.FirstOrDefault(known => known.Need.Id == need);

    /// <summary>True when map, options, respondents, needs, solutions and diagnostics are equal.</summary>
    public bool Equals(CompetitiveAnalysis? other) =>
        other is not null && Options == other.Options && Scale == other.Scale && SolutionVariable == other.SolutionVariable && WeightVariable == other.WeightVariable
        && Respondents == other.Respondents && WithoutSolution == other.WithoutSolution && ExcludedRespondents == other.ExcludedRespondents
        && Needs.Equals(other.Needs) && Solutions.Equals(other.Solutions) && Diagnostics.Equals(other.Diagnostics) && Map.Equals(other.Map);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompetitiveAnalysis);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Map, Options, Respondents, Needs.Count);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(CompetitiveAnalysis? left, CompetitiveAnalysis? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(CompetitiveAnalysis? left, CompetitiveAnalysis? right) => !(left == right);

    /// <summary>"3 solutions on 22 needs, 393 respondents, 4 outcomes that nobody serves".</summary>
    public override string ToString() =>
        $"{Counted.Of(Solutions.Count, "solution")} on {Counted.Of(Needs.Count, "need")}, {Counted.Of(Respondents, "respondent")}, {Counted.Of(Unserved.Count, "outcome")} that nobody serves";

    private static T[] Each<T>(IEnumerable<T> items, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, name);
        T[] copy = [.. items];
        return copy.Contains(null!) ? throw new ArgumentNullException(name, "One of the items is null.") : copy;
    }
}
