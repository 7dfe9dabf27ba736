using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity.Sensitivity;
using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>
/// How the ranking of the outcomes depends on what was chosen rather than observed: the same answers ranked by other definitions, policies on missing answers and
/// threshold profiles. Scores and ranks alone, without intervals: what chance does to a ranking, an <see cref="OpportunityAnalysis"/> tells. Scores of different
/// definitions are never compared, only their ranks. Everybody is ranked together, also where the answers are split into segments. Immutable, compared by value.
/// </summary>
/// <example>
/// <code>
/// OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(map, responses);
/// foreach (SensitivityVariant variant in sensitivity.Variants)
///     Console.WriteLine(variant);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OpportunitySensitivity : IEquatable<OpportunitySensitivity>
{
    internal OpportunitySensitivity(
        UniversalJobMap map, SurveyTally tally, SensitivityOptions options, IEnumerable<SensitivityVariant> variants, IEnumerable<UnavailablePolicy> unavailable, IEnumerable<OutcomeSensitivity> outcomes)
    {
        Map = map;
        Options = options;
        Scale = tally.Scale;
        Solution = tally.Solution;
        WeightVariable = tally.WeightVariable;
        Respondents = tally.Respondents;
        Variants = new ValueList<SensitivityVariant>(variants);
        Unavailable = new ValueList<UnavailablePolicy>(unavailable);
        Outcomes = new ValueList<OutcomeSensitivity>(outcomes);
        TopOutcomes = Outcomes.Count(outcome => outcome.Rank <= options.Top);
    }

    /// <summary>The job map whose outcomes were ranked.</summary>
    public UniversalJobMap Map { get; }

    /// <summary>The base, and what it was held against.</summary>
    public SensitivityOptions Options { get; }

    /// <summary>The scale of the ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>What the survey weights are called; null where respondents have none.</summary>
    public string? WeightVariable { get; }

    /// <summary>All respondents, those who answered nothing included.</summary>
    public long Respondents { get; }

    /// <summary>The rankings: the base first, then its policy with the other definitions, then policy by policy.</summary>
    public IReadOnlyList<SensitivityVariant> Variants { get; }

    /// <summary>The ranking that the others are held against.</summary>
    public SensitivityVariant Base => Variants[0];

    /// <summary>The policies that were asked for and that the answers do not allow.</summary>
    public IReadOnlyList<UnavailablePolicy> Unavailable { get; }

    /// <summary>The outcomes in the order of the base ranking, equal ones in that of the map; those without a score there last.</summary>
    public IReadOnlyList<OutcomeSensitivity> Outcomes { get; }

    /// <summary>How many outcomes rank among the first k of the base: k, fewer where fewer have a score, more where the last place is shared.</summary>
    public int TopOutcomes { get; }

    /// <summary>Ranks a tally with the default options.</summary>
    /// <inheritdoc cref="Run(UniversalJobMap, SurveyTally, SensitivityOptions)" path="/param|/exception"/>
    public static OpportunitySensitivity Run(UniversalJobMap map, SurveyTally tally) => Run(map, tally, SensitivityOptions.Default);

    /// <summary>
    /// Ranks a tally. A tally does not tell who answered everything, so <see cref="MissingAnswers.CompleteCase"/> is among <see cref="Unavailable"/>; of a tally of
    /// complete cases it is the only policy there is.
    /// </summary>
    /// <param name="map">The outcomes to rank.</param>
    /// <param name="tally">The answers.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The answers do not allow the policy asked for as the base.</exception>
    public static OpportunitySensitivity Run(UniversalJobMap map, SurveyTally tally, SensitivityOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(options);
        return SensitivityRun.Of(map, tally, tally.IsCompleteCase ? tally : null, options);
    }

    /// <summary>Ranks responses with the default options.</summary>
    /// <inheritdoc cref="Run(UniversalJobMap, SurveyResponses, SensitivityOptions)" path="/param|/exception"/>
    public static OpportunitySensitivity Run(UniversalJobMap map, SurveyResponses responses) => Run(map, responses, SensitivityOptions.Default);

    /// <summary>Ranks responses by every policy: those who answered everything are chosen here.</summary>
    /// <param name="map">The outcomes to rank.</param>
    /// <param name="responses">The answers.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The answers do not allow the policy asked for as the base, as where nobody answered everything.</exception>
    public static OpportunitySensitivity Run(UniversalJobMap map, SurveyResponses responses, SensitivityOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentNullException.ThrowIfNull(options);
        SurveyTally tally = SurveyTally.From(responses);
        return SensitivityRun.Of(map, tally, responses.IsCompleteCase ? tally : SurveyTally.From(responses.CompleteCases()), options);
    }

    /// <summary>True when map, options, answers' scale, solution and weights, and all rankings are equal.</summary>
    public bool Equals(OpportunitySensitivity? other) =>
        other is not null && Options == other.Options && Scale == other.Scale && Solution == other.Solution && WeightVariable == other.WeightVariable && Respondents == other.Respondents
        && Variants.Equals(other.Variants) && Unavailable.Equals(other.Unavailable) && Outcomes.Equals(other.Outcomes) && Map.Equals(other.Map);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpportunitySensitivity);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Options, Respondents, Variants, Unavailable);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(OpportunitySensitivity? left, OpportunitySensitivity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(OpportunitySensitivity? left, OpportunitySensitivity? right) => !(left == right);

    /// <summary>"22 outcomes ranked in 15 ways, ulwick-top-two-box, available-case against the others".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Counted.Of(Outcomes.Count, "outcome")} ranked in {Counted.Of(Variants.Count, "way")}, {Base.Definition}, {Base.Missing} against the others");
}
