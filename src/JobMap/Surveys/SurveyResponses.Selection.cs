using JobMap.Internals;

namespace JobMap.Surveys;

/// <content>Choosing, splitting and joining respondents.</content>
public sealed partial class SurveyResponses
{
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
        return Copy(Respondents, _ratings, _variables, Weights, Segment, variable);
    }

    /// <summary>The same responses with one more variable, or another in its place, such as segments found elsewhere.</summary>
    /// <param name="variable">The name of the variable.</param>
    /// <param name="values">Its value for each respondent, in their order; null where there is none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is blank, there are more or fewer values than respondents, or the responses are split by this variable.</exception>
    public SurveyResponses WithVariable(string variable, IEnumerable<string?> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(variable);
        ArgumentNullException.ThrowIfNull(values);
        string?[] column = [.. values];
        if (column.Length != Respondents)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {column.Length} values for {Counted.Of(Respondents, "respondent")}."), nameof(values));
        }

        if (variable == SegmentVariable)
        {
            throw new ArgumentException($"The responses are split by '{variable}'.", nameof(variable));
        }

        return Copy(Respondents, _ratings, new Dictionary<string, string?[]>(_variables) { [variable] = column }, Weights, Segment, SegmentVariable);
    }

    /// <summary>The same responses without a variable, such as one that names respondents.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="variable"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such variable, or the responses are split by it.</exception>
    public SurveyResponses WithoutVariable(string variable)
    {
        ColumnOf(variable);
        return variable == SegmentVariable
            ? throw new ArgumentException($"The responses are split by '{variable}'.", nameof(variable))
            : Copy(Respondents, _ratings, _variables.Where(pair => pair.Key != variable).ToDictionary(), Weights, Segment, SegmentVariable);
    }

    /// <summary>
    /// The responses of those who rated both the importance and the satisfaction of every need asked for; may be none. How many were left out
    /// stays on record. Without needs everybody is complete.
    /// </summary>
    public SurveyResponses CompleteCases() => Complete([.. CompleteRows()]);

    private IEnumerable<int> CompleteRows() =>
        Enumerable.Range(0, Respondents).Where(r => _ratings.Values.All(columns => columns.Importance[r] != 0 && columns.Satisfaction[r] != 0));

    private SurveyResponses Complete(int[] complete)
    {
        SurveyResponses kept = Select(complete, Segment);
        return new SurveyResponses(Scale, Solution, kept.Respondents, kept._ratings, kept._variables, kept.Weights)
        {
            SegmentVariable = SegmentVariable,
            WeightVariable = WeightVariable,
            Segment = Segment,
            IsCompleteCase = true,
            ExcludedRespondents = ExcludedRespondents + Respondents - complete.Length,
        };
    }

    /// <summary>Those of two surveys of the same respondents, in the same order, who answered everything in both.</summary>
    internal static (SurveyResponses A, SurveyResponses B) CompletePairs(SurveyResponses a, SurveyResponses b)
    {
        int[] complete = a.Respondents != b.Respondents ? [] : [.. a.CompleteRows().Intersect(b.CompleteRows())];
        return (a.Complete(complete), b.Complete(complete));
    }

    /// <summary>These respondents and those of another survey of the same questions, one after the other. A variable that one of the two lacks has no value there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">Scale, solution, needs, split, or what is weighted or left out by differ.</exception>
    public SurveyResponses Append(SurveyResponses other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Scale != other.Scale || Solution != other.Solution || SegmentVariable != other.SegmentVariable || WeightVariable != other.WeightVariable
            || IsCompleteCase != other.IsCompleteCase || !Needs.Equals(other.Needs))
        {
            throw new ArgumentException("Responses are appended only to the same questions on one scale, of one solution, by one split, one weight and one way with missing answers.", nameof(other));
        }

        return new SurveyResponses(
            Scale, Solution, checked(Respondents + other.Respondents),
            _ratings.ToDictionary(pair => pair.Key, pair => pair.Value.Append(other.ColumnsOf(pair.Key))),
            Variables.Union(other.Variables).ToDictionary(name => name, name => (string?[])[.. ColumnOrNone(name), .. other.ColumnOrNone(name)]),
            Weights is null ? null : [.. Weights, .. other.Weights!])
        {
            SegmentVariable = SegmentVariable,
            WeightVariable = WeightVariable,
            IsCompleteCase = IsCompleteCase,
            ExcludedRespondents = ExcludedRespondents + other.ExcludedRespondents,
        };
    }

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

    private SurveyResponses Select(int[] rows, string? segment) => Copy(
        rows.Length, _ratings.ToDictionary(pair => pair.Key, pair => pair.Value.Pick(rows)), _variables.ToDictionary(pair => pair.Key, pair => Pick(pair.Value, rows)),
        Weights is null ? null : Pick(Weights, rows), segment, SegmentVariable);

    private SurveyResponses Copy(int respondents, Dictionary<NeedId, RatingColumns> ratings, Dictionary<string, string?[]> variables, long[]? weights, string? segment, string? segmentVariable) =>
        new(Scale, Solution, respondents, ratings, variables, weights)
        {
            SegmentVariable = segmentVariable,
            WeightVariable = WeightVariable,
            Segment = segment,
            IsCompleteCase = IsCompleteCase,
            ExcludedRespondents = ExcludedRespondents,
        };

    private string?[] ColumnOrNone(string variable) => _variables.GetValueOrDefault(variable) ?? new string?[Respondents];

    private static T[] Pick<T>(T[] column, int[] rows) => Array.ConvertAll(rows, row => column[row]);
}
