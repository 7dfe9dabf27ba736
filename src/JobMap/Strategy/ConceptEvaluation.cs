using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Strategy.Evaluation;
using JobMap.Surveys;

namespace JobMap.Strategy;

/// <summary>
/// What concepts would change: per concept, segment and outcome the satisfaction predicted and the opportunity left; per concept and segment how much better the job gets done, with
/// intervals; and the concepts held against each other and against today. Immutable, compared by value.
/// </summary>
/// <example>
/// <code>
/// ConceptEvaluation evaluation = ConceptEvaluation.Run(map, responses, [concept]);
/// Console.WriteLine(evaluation.Values[0].Explain());
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConceptEvaluation : IEquatable<ConceptEvaluation>
{
    /// <summary>How many concepts are evaluated at most.</summary>
    internal const int MostConcepts = 50;

    internal ConceptEvaluation(
        UniversalJobMap map, SurveyTally tally, ConceptEvaluationOptions options, IReadOnlyList<Concept> concepts,
        IEnumerable<ConceptValue> values, IEnumerable<ConceptComparison> comparisons, IEnumerable<Diagnostic> diagnostics)
    {
        Map = map;
        Options = options;
        Scale = tally.Scale;
        Solution = tally.Solution;
        SegmentVariable = tally.SegmentVariable;
        Respondents = tally.Respondents;
        Concepts = concepts;
        Values = new ValueList<ConceptValue>(values);
        Comparisons = new ValueList<ConceptComparison>(comparisons);
        Segments = new ValueList<string?>(Comparisons.Select(comparison => comparison.Segment));
        Diagnostics = new ValueList<Diagnostic>(diagnostics);
    }

    /// <summary>The job map.</summary>
    public UniversalJobMap Map { get; }

    /// <summary>The choices.</summary>
    public ConceptEvaluationOptions Options { get; }

    /// <summary>The scale of the ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that the satisfaction of today speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>The variable whose values are the segments; null where there are no segments.</summary>
    public string? SegmentVariable { get; }

    /// <summary>All respondents, those who answered nothing and those in no segment included.</summary>
    public long Respondents { get; }

    /// <summary>The concepts, in the order given.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The segments in ordinal order; a single null where the answers are not split.</summary>
    public IReadOnlyList<string?> Segments { get; }

    /// <summary>What each concept adds, in the order of the concepts; with segments, those of one segment after those of another.</summary>
    public IReadOnlyList<ConceptValue> Values { get; }

    /// <summary>The concepts held against each other, one comparison a segment.</summary>
    public IReadOnlyList<ConceptComparison> Comparisons { get; }

    /// <summary>What was left out, cut off, missing or doubtful.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Evaluates concepts by a tally with the default options.</summary>
    /// <inheritdoc cref="Run(UniversalJobMap, SurveyTally, IEnumerable{Concept}, ConceptEvaluationOptions)" path="/param|/exception"/>
    public static ConceptEvaluation Run(UniversalJobMap map, SurveyTally tally, IEnumerable<Concept> concepts) => Run(map, tally, concepts, ConceptEvaluationOptions.Default);

    /// <summary>
    /// Evaluates concepts by a tally. Intervals rest on draws from its second moments, where it has them. Otherwise, with the definition <see cref="OpportunityDefinition.Mean"/>, or with
    /// <see cref="MissingAnswers.Pairwise"/> where somebody rated only one of the two, values come without intervals, and JM7003 says why.
    /// </summary>
    /// <param name="map">The outcomes.</param>
    /// <param name="tally">The answers; split by segment, each segment is evaluated on its own.</param>
    /// <param name="concepts">The concepts, no two of one id; may be none.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument or one of the concepts is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two concepts have the same id or there are more than 50; or the scoring does not fit the answers, as <see cref="OpportunityAnalysis.Run(UniversalJobMap, SurveyTally, OpportunityOptions)"/> has it.
    /// </exception>
    public static ConceptEvaluation Run(UniversalJobMap map, SurveyTally tally, IEnumerable<Concept> concepts, ConceptEvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(options);
        return EvaluationRun.Of(map, tally, null, Checked(concepts), options);
    }

    /// <summary>Evaluates concepts by responses with the default options.</summary>
    /// <inheritdoc cref="Run(UniversalJobMap, SurveyResponses, IEnumerable{Concept}, ConceptEvaluationOptions)" path="/param|/exception"/>
    public static ConceptEvaluation Run(UniversalJobMap map, SurveyResponses responses, IEnumerable<Concept> concepts) => Run(map, responses, concepts, ConceptEvaluationOptions.Default);

    /// <summary>Evaluates concepts by responses. Intervals rest on a paired bootstrap over respondents; whoever is drawn brings the survey weight along.</summary>
    /// <param name="map">The outcomes.</param>
    /// <param name="responses">The answers; split by a variable, each segment is evaluated on its own.</param>
    /// <param name="concepts">The concepts, no two of one id; may be none.</param>
    /// <param name="options">The choices.</param>
    /// <exception cref="ArgumentNullException">An argument or one of the concepts is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two concepts have the same id or there are more than 50; or the scoring does not fit the answers, as <see cref="OpportunityAnalysis.Run(UniversalJobMap, SurveyResponses, OpportunityOptions)"/> has it.
    /// </exception>
    public static ConceptEvaluation Run(UniversalJobMap map, SurveyResponses responses, IEnumerable<Concept> concepts, ConceptEvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentNullException.ThrowIfNull(options);
        SurveyResponses counted = options.Scoring.Missing == MissingAnswers.CompleteCase && !responses.IsCompleteCase ? responses.CompleteCases() : responses;
        return EvaluationRun.Of(map, SurveyTally.From(counted), counted, Checked(concepts), options);
    }

    /// <summary>What a concept adds in a segment, or among everybody where the segment is null; null where there is no such value.</summary>
    public ConceptValue? Find(ConceptId concept, string? segment = null) => Values.FirstOrDefault(value => value.Concept.Id == concept && value.Segment == segment);

    /// <summary>True when map, options, answers' scale, solution and split, concepts, values, comparisons and diagnostics are equal.</summary>
    public bool Equals(ConceptEvaluation? other) =>
        other is not null && Options == other.Options && Scale == other.Scale && Solution == other.Solution && SegmentVariable == other.SegmentVariable && Respondents == other.Respondents
        && Concepts.Equals(other.Concepts) && Values.Equals(other.Values) && Comparisons.Equals(other.Comparisons) && Diagnostics.Equals(other.Diagnostics) && Map.Equals(other.Map);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConceptEvaluation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Map, Options, Respondents, Values);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(ConceptEvaluation? left, ConceptEvaluation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(ConceptEvaluation? left, ConceptEvaluation? right) => !(left == right);

    /// <summary>"2 concepts, 22 outcomes, 393 respondents, ulwick-top-two-box, available-case, improvement by ttp-2016".</summary>
    public override string ToString() =>
        $"{Counted.Of(Concepts.Count, "concept")}, {Counted.Of(Map.Outcomes.Count, "outcome")}, {Counted.Of(Respondents, "respondent")}, {Options.Scoring.Definition}, {Options.Scoring.Missing}, improvement by {Options.Thresholds}";

    private static IReadOnlyList<Concept> Checked(IEnumerable<Concept> concepts)
    {
        IReadOnlyList<Concept> copy = Guards.CopiedUnique(concepts, concept => concept.Id);
        return copy.Count <= MostConcepts ? copy : throw new ArgumentException(FormattableString.Invariant($"There are {copy.Count} concepts; at most {MostConcepts} are evaluated together."), nameof(concepts));
    }
}
