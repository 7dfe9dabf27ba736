using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// What respondents answered, in columns: per need (outcome or job) one byte a respondent for importance and one for satisfaction, the variables
/// that describe the respondents, and their survey weights where they have them. Needed where a statement is about several needs at once, such as
/// ranks; a <see cref="SurveyTally"/> is enough for scores. Immutable, compared by value; made by <see cref="SurveyResponsesBuilder"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class SurveyResponses : IEquatable<SurveyResponses>
{
    private readonly Dictionary<NeedId, RatingColumns> _ratings;
    private readonly Dictionary<string, string?[]> _variables;
    private readonly long[]? _weights;

    internal SurveyResponses(RatingScale scale, SolutionId solution, int respondents, Dictionary<NeedId, RatingColumns> ratings, Dictionary<string, string?[]> variables, long[]? weights)
    {
        Scale = scale;
        Solution = solution;
        Respondents = respondents;
        _ratings = ratings;
        _variables = variables;
        _weights = weights;
        Needs = new ValueList<NeedId>(ratings.Keys);
        Variables = new ValueList<string>(variables.Keys);
    }

    /// <summary>The scale of all ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>How many respondents there are, also those who answered nothing.</summary>
    public int Respondents { get; }

    /// <summary>The outcomes and jobs asked for, in the order given to the builder.</summary>
    public IReadOnlyList<NeedId> Needs { get; }

    /// <summary>The names of the variables that describe respondents.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>The variable that splits the respondents into segments; null where they are not split.</summary>
    public string? SegmentVariable { get; private init; }

    /// <summary>What the survey weights are called, such as the name of their column; null where respondents have none.</summary>
    public string? WeightVariable { get; internal init; }

    /// <summary>True where only those who answered everything were kept, by <see cref="CompleteCases"/>.</summary>
    public bool IsCompleteCase { get; private init; }

    /// <summary>How many respondents <see cref="CompleteCases"/> left out; 0 unless <see cref="IsCompleteCase"/>.</summary>
    public int ExcludedRespondents { get; private init; }

    /// <summary>The segment, where these are the responses of one group of a split.</summary>
    internal string? Segment { get; private init; }

    /// <summary>The weights in units of 2⁻²⁰, one a respondent; null where there are none.</summary>
    internal long[]? Weights => _weights;

    /// <summary>False where all weights are equal, which says as much as none.</summary>
    internal bool HasUnequalWeights => _weights is { Length: > 0 } && _weights.AsSpan().ContainsAnyExcept(_weights[0]);

    /// <summary>How much the importance ratings of a need say, one byte a respondent: 0 for no answer, 1 for the point of the scale that says least, and so on.</summary>
    /// <exception cref="ArgumentException">The need was not asked for.</exception>
    public ReadOnlySpan<byte> ImportanceOf(NeedId need) => ColumnsOf(need).Importance;

    /// <summary>How much the satisfaction ratings of a need say, one byte a respondent: 0 for no answer, 1 for the point of the scale that says least, and so on.</summary>
    /// <exception cref="ArgumentException">The need was not asked for.</exception>
    public ReadOnlySpan<byte> SatisfactionOf(NeedId need) => ColumnsOf(need).Satisfaction;

    /// <summary>The survey weight of a respondent, 0-based, as it is counted: to the nearest 2⁻²⁰; 1 where respondents have no weights.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such respondent.</exception>
    public double WeightOf(int respondent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(respondent);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(respondent, Respondents);
        return Weights is null ? 1 : WeightTotals.ToDouble(Weights[respondent]);
    }

    /// <summary>The values of a variable, one a respondent; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="variable"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such variable.</exception>
    public IReadOnlyList<string?> ValuesOf(string variable) => Array.AsReadOnly(ColumnOf(variable));

    /// <summary>True when scale, solution, needs, ratings, weights, variables, the split and what was left out are equal.</summary>
    public bool Equals(SurveyResponses? other) =>
        other is not null && Scale == other.Scale && Solution == other.Solution && Respondents == other.Respondents
        && SegmentVariable == other.SegmentVariable && WeightVariable == other.WeightVariable
        && IsCompleteCase == other.IsCompleteCase && ExcludedRespondents == other.ExcludedRespondents
        && Needs.Equals(other.Needs) && Variables.Equals(other.Variables)
        && Weights.AsSpan().SequenceEqual(other.Weights)
        && Needs.All(need => ColumnsOf(need).IsSame(other.ColumnsOf(need)))
        && Variables.All(variable => ColumnOf(variable).AsSpan().SequenceEqual(other.ColumnOf(variable)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SurveyResponses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, Solution, Respondents, SegmentVariable, WeightVariable, Needs, Variables);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(SurveyResponses? left, SurveyResponses? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(SurveyResponses? left, SurveyResponses? right) => !(left == right);

    /// <summary>"393 respondents, 22 needs, on 1..5, of mixed".</summary>
    public override string ToString() =>
        $"{Counted.Of(Respondents, "respondent")}, {Counted.Of(Needs.Count, "need")}, on {Scale}, of {Solution}{(WeightVariable is null ? "" : $", weighted by {WeightVariable}")}";

    internal RatingColumns ColumnsOf(NeedId need) =>
        _ratings.TryGetValue(need, out RatingColumns? columns) ? columns : throw new ArgumentException($"The need '{need}' was not asked for.", nameof(need));

    private string?[] ColumnOf(string variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return _variables.TryGetValue(variable, out string?[]? column) ? column : throw new ArgumentException($"There is no variable '{variable}'.", nameof(variable));
    }
}
