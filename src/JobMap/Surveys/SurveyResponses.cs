using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// What respondents answered, in columns: per outcome one byte a respondent for importance and one for satisfaction, and the variables
/// that describe the respondents. Needed where a statement is about several outcomes at once, such as ranks; a <see cref="SurveyTally"/>
/// is enough for scores. Immutable, compared by value; made by <see cref="SurveyResponsesBuilder"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SurveyResponses : IEquatable<SurveyResponses>
{
    private readonly Dictionary<OutcomeId, (byte[] Importance, byte[] Satisfaction)> _ratings;
    private readonly Dictionary<string, string?[]> _variables;

    internal SurveyResponses(
        RatingScale scale,
        SolutionId solution,
        int respondents,
        Dictionary<OutcomeId, (byte[] Importance, byte[] Satisfaction)> ratings,
        Dictionary<string, string?[]> variables)
    {
        Scale = scale;
        Solution = solution;
        Respondents = respondents;
        _ratings = ratings;
        _variables = variables;
        Outcomes = new ValueList<OutcomeId>(ratings.Keys);
        Variables = new ValueList<string>(variables.Keys);
    }

    /// <summary>The scale of all ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>How many respondents there are, also those who answered nothing.</summary>
    public int Respondents { get; }

    /// <summary>The outcomes asked for, in the order given to the builder.</summary>
    public IReadOnlyList<OutcomeId> Outcomes { get; }

    /// <summary>The names of the variables that describe respondents.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>The variable that splits the respondents into segments; null where they are not split.</summary>
    public string? SegmentVariable { get; private init; }

    /// <summary>The segment, where these are the responses of one group of a split.</summary>
    internal string? Segment { get; private init; }

    /// <summary>The importance ratings of an outcome, one byte a respondent: 0 for no answer, 1 for the lowest point of the scale, and so on.</summary>
    /// <exception cref="ArgumentException">The outcome was not asked for.</exception>
    public ReadOnlySpan<byte> ImportanceOf(OutcomeId outcome) => RatingsOf(outcome).Importance;

    /// <summary>The satisfaction ratings of an outcome, one byte a respondent: 0 for no answer, 1 for the lowest point of the scale, and so on.</summary>
    /// <exception cref="ArgumentException">The outcome was not asked for.</exception>
    public ReadOnlySpan<byte> SatisfactionOf(OutcomeId outcome) => RatingsOf(outcome).Satisfaction;

    /// <summary>The values of a variable, one a respondent; null where there is none.</summary>
    /// <exception cref="ArgumentException">There is no such variable.</exception>
    public IReadOnlyList<string?> ValuesOf(string variable) => Array.AsReadOnly(ColumnOf(variable));

    /// <summary>The responses of those whose variable has this value, compared ordinally; may be none.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such variable.</exception>
    public SurveyResponses Where(string variable, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        string?[] column = ColumnOf(variable);
        return Select([.. Enumerable.Range(0, Respondents).Where(r => column[r] == value)], Segment);
    }

    /// <summary>The same responses, split by a variable: tallies and analyses made from them speak of each value on its own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="variable"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such variable.</exception>
    public SurveyResponses SegmentBy(string variable)
    {
        ColumnOf(variable);
        return new SurveyResponses(Scale, Solution, Respondents, _ratings, _variables) { SegmentVariable = variable };
    }

    /// <summary>These respondents and those of another survey of the same questions, one after the other. A variable that one of the two lacks has no value there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">Scale, solution, outcomes or split differ.</exception>
    public SurveyResponses Append(SurveyResponses other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Scale != other.Scale || Solution != other.Solution || SegmentVariable != other.SegmentVariable || !Outcomes.Equals(other.Outcomes))
        {
            throw new ArgumentException("Responses are appended only to the same questions on one scale, of one solution and by one split.", nameof(other));
        }

        return new SurveyResponses(Scale, Solution, checked(Respondents + other.Respondents),
            _ratings.ToDictionary(pair => pair.Key, pair => ((byte[])[.. pair.Value.Importance, .. other.ImportanceOf(pair.Key)], (byte[])[.. pair.Value.Satisfaction, .. other.SatisfactionOf(pair.Key)])),
            Variables.Union(other.Variables).ToDictionary(name => name, name => (string?[])[.. ColumnOrNone(name), .. other.ColumnOrNone(name)]))
        {
            SegmentVariable = SegmentVariable,
        };
    }

    /// <summary>True when scale, solution, outcomes, ratings, variables and the split are equal.</summary>
    public bool Equals(SurveyResponses? other) =>
        other is not null && Scale == other.Scale && Solution == other.Solution && Respondents == other.Respondents
        && SegmentVariable == other.SegmentVariable && Outcomes.Equals(other.Outcomes) && Variables.Equals(other.Variables)
        && Outcomes.All(o => ImportanceOf(o).SequenceEqual(other.ImportanceOf(o)) && SatisfactionOf(o).SequenceEqual(other.SatisfactionOf(o)))
        && Variables.All(v => ColumnOf(v).AsSpan().SequenceEqual(other.ColumnOf(v)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SurveyResponses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, Solution, Respondents, SegmentVariable, Outcomes, Variables);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(SurveyResponses? left, SurveyResponses? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(SurveyResponses? left, SurveyResponses? right) => !(left == right);

    /// <summary>"393 respondents, 22 outcomes, on 1..5, of mixed".</summary>
    public override string ToString() =>
        $"{Counted.Of(Respondents, "respondent")}, {Counted.Of(Outcomes.Count, "outcome")}, on {Scale}, of {Solution}";

    /// <summary>The groups of the split, those without a value last; everybody where there is no split.</summary>
    internal IReadOnlyList<SurveyResponses> Groups()
    {
        if (SegmentVariable is null)
        {
            return [this];
        }

        string?[] column = ColumnOf(SegmentVariable);
        return [.. Enumerable.Range(0, Respondents).GroupBy(r => column[r])
            .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Select([.. group], group.Key))];
    }

    private SurveyResponses Select(int[] rows, string? segment) =>
        new(Scale, Solution, rows.Length,
            _ratings.ToDictionary(pair => pair.Key, pair => (Pick(pair.Value.Importance, rows), Pick(pair.Value.Satisfaction, rows))),
            _variables.ToDictionary(pair => pair.Key, pair => Pick(pair.Value, rows)))
        {
            Segment = segment,
            SegmentVariable = SegmentVariable,
        };

    private string?[] ColumnOrNone(string variable) => _variables.GetValueOrDefault(variable) ?? new string?[Respondents];

    private static T[] Pick<T>(T[] column, int[] rows) => Array.ConvertAll(rows, row => column[row]);

    private (byte[] Importance, byte[] Satisfaction) RatingsOf(OutcomeId outcome) =>
        _ratings.TryGetValue(outcome, out (byte[], byte[]) ratings) ? ratings : throw new ArgumentException($"The outcome '{outcome}' was not asked for.", nameof(outcome));

    private string?[] ColumnOf(string variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return _variables.TryGetValue(variable, out string?[]? column) ? column : throw new ArgumentException($"There is no variable '{variable}'.", nameof(variable));
    }
}
