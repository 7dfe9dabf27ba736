namespace JobMap.Surveys;

/// <summary>
/// Takes answers respondent by respondent and keeps them in columns, one byte a rating. Mutable and for one thread.
/// A rating that is never set is no answer.
/// </summary>
/// <example>
/// <code>
/// SurveyResponsesBuilder builder = new(RatingScale.FivePoint, map.Outcomes.Select(o => o.Id));
/// builder.AddRespondent();
/// builder.SetImportance(0, 5);        // of the first outcome
/// builder.SetSatisfaction(0, 2);
/// builder.SetVariable("household", "family");
/// SurveyResponses responses = builder.Build();
/// </code>
/// </example>
public sealed class SurveyResponsesBuilder
{
    private readonly OutcomeId[] _outcomes;
    private readonly byte[][] _importance;
    private readonly byte[][] _satisfaction;
    private readonly Dictionary<string, string?[]> _variables = [];
    private int _capacity = 256;

    /// <summary>Begins responses to these outcomes.</summary>
    /// <param name="scale">The scale of all ratings.</param>
    /// <param name="outcomes">The outcomes asked for; the setters take their index in this order, 0-based.</param>
    /// <param name="solution">The solution that satisfaction speaks of; the default is <see cref="SolutionId.Mixed"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> or <paramref name="outcomes"/> is null.</exception>
    /// <exception cref="ArgumentException">An outcome is named twice, or is the default <see cref="OutcomeId"/>, the id of nothing.</exception>
    public SurveyResponsesBuilder(RatingScale scale, IEnumerable<OutcomeId> outcomes, SolutionId solution = default)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(outcomes);
        Scale = scale;
        Solution = solution;
        _outcomes = [.. outcomes];
        if (_outcomes.Distinct().Count() < _outcomes.Length)
        {
            throw new ArgumentException("An outcome is named twice.", nameof(outcomes));
        }

        if (_outcomes.Contains(default))
        {
            throw new ArgumentException("An outcome has no id.", nameof(outcomes));
        }

        _importance = NewColumns();
        _satisfaction = NewColumns();
    }

    /// <summary>The scale of all ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>How many respondents were added so far.</summary>
    public int Respondents { get; private set; }

    /// <summary>Adds a respondent without answers; the setters speak of the one added last.</summary>
    public void AddRespondent()
    {
        if (++Respondents > _capacity)
        {
            _capacity *= 2;
            foreach (byte[][] columns in (byte[][][])[_importance, _satisfaction])
            {
                for (int i = 0; i < columns.Length; i++)
                {
                    Array.Resize(ref columns[i], _capacity);
                }
            }
        }
    }

    /// <summary>Sets how important an outcome is to the respondent added last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome, or the rating is not on the scale.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet.</exception>
    public void SetImportance(int outcomeIndex, int rating) => Set(_importance, outcomeIndex, rating);

    /// <summary>Sets how satisfied with an outcome the respondent added last is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome, or the rating is not on the scale.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet.</exception>
    public void SetSatisfaction(int outcomeIndex, int rating) => Set(_satisfaction, outcomeIndex, rating);

    /// <summary>Sets a variable of the respondent added last, such as "age" to "25-34"; null for no value.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet.</exception>
    public void SetVariable(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        RequireRespondent();
        if (!_variables.TryGetValue(name, out string?[]? column) || column.Length < Respondents)
        {
            Array.Resize(ref column, _capacity);
            _variables[name] = column;
        }

        column[Respondents - 1] = value;
    }

    /// <summary>The responses so far; the builder may go on.</summary>
    public SurveyResponses Build() =>
        new(Scale, Solution, Respondents,
            Enumerable.Range(0, _outcomes.Length).ToDictionary(i => _outcomes[i], i => (_importance[i][..Respondents], _satisfaction[i][..Respondents])),
            _variables.ToDictionary(pair => pair.Key, pair => Cut(pair.Value)));

    private byte[][] NewColumns() => Array.ConvertAll(_outcomes, _ => new byte[_capacity]);

    private string?[] Cut(string?[] column)
    {
        string?[] cut = new string?[Respondents];
        column.AsSpan(0, Math.Min(column.Length, Respondents)).CopyTo(cut);
        return cut;
    }

    private void Set(byte[][] columns, int outcomeIndex, int rating)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outcomeIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(outcomeIndex, columns.Length);
        RequireRespondent();
        columns[outcomeIndex][Respondents - 1] = Scale.Contains(rating) ? (byte)(rating - Scale.Minimum + 1)
            : throw new ArgumentOutOfRangeException(nameof(rating), rating, $"Not a rating on {Scale}.");
    }

    private void RequireRespondent()
    {
        if (Respondents == 0)
        {
            throw new InvalidOperationException("Add a respondent first.");
        }
    }
}
