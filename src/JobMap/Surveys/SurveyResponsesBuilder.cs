using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// Takes answers respondent by respondent and keeps them in columns, one byte a rating. Mutable and for one thread.
/// A rating that is never set is no answer, left blank.
/// </summary>
/// <example>
/// <code>
/// SurveyResponsesBuilder builder = new(RatingScale.FivePoint, map.Needs.Select(need => need.Id));
/// builder.AddRespondent();
/// builder.SetImportance(0, 5);        // of the first need
/// builder.SetSatisfaction(0, 2);
/// builder.SetVariable("household", "family");
/// SurveyResponses responses = builder.Build();
/// </code>
/// </example>
public sealed partial class SurveyResponsesBuilder
{
    private readonly NeedId[] _needs;
    private readonly byte[][] _importance;
    private readonly byte[][] _satisfaction;
    private readonly byte[]?[] _importanceReasons;
    private readonly byte[]?[] _satisfactionReasons;
    private readonly Dictionary<string, string?[]> _variables = [];
    private long[]? _weights;
    private int _weighed;
    private int _capacity = 256;

    /// <summary>Begins responses on these outcomes and jobs.</summary>
    /// <param name="scale">The scale of all ratings.</param>
    /// <param name="needs">The outcomes and jobs asked for; the setters take their index in this order, 0-based.</param>
    /// <param name="solution">The solution that satisfaction speaks of; the default is <see cref="SolutionId.Mixed"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> or <paramref name="needs"/> is null.</exception>
    /// <exception cref="ArgumentException">A need is named twice, or is the default <see cref="NeedId"/>, the id of nothing.</exception>
    public SurveyResponsesBuilder(RatingScale scale, IEnumerable<NeedId> needs, SolutionId solution = default)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(needs);
        Scale = scale;
        Solution = solution;
        _needs = [.. needs];
        if (_needs.Distinct().Count() < _needs.Length)
        {
            throw new ArgumentException("A need is named twice.", nameof(needs));
        }

        if (_needs.Contains(default))
        {
            throw new ArgumentException("A need has no id.", nameof(needs));
        }

        _importance = NewColumns();
        _satisfaction = NewColumns();
        _importanceReasons = new byte[]?[_needs.Length];
        _satisfactionReasons = new byte[]?[_needs.Length];
    }

    /// <summary>The scale of all ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>What the weights are called, such as the name of their column; the default is "weight". Of no effect without weights.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string WeightVariable { get; init => field = Guards.NotNull(value); } = "weight";

    /// <summary>How many respondents were added so far.</summary>
    public int Respondents { get; private set; }

    /// <summary>Adds a respondent without answers; the setters speak of the one added last.</summary>
    public void AddRespondent() => Add(1);

    /// <summary>Sets how important a need is to the respondent added last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such need, or the rating is not on the scale.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet.</exception>
    public void SetImportance(int needIndex, int rating) => Set(_importance, _importanceReasons, needIndex, rating);

    /// <summary>Sets how satisfied with a need the respondent added last is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such need, or the rating is not on the scale.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet.</exception>
    public void SetSatisfaction(int needIndex, int rating) => Set(_satisfaction, _satisfactionReasons, needIndex, rating);

    /// <summary>Sets why the respondent added last did not rate the importance of a need.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such need or reason.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet.</exception>
    public void SetImportance(int needIndex, NoAnswer reason) => Set(_importance, _importanceReasons, needIndex, reason);

    /// <summary>Sets why the respondent added last did not rate the satisfaction with a need.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such need or reason.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet.</exception>
    public void SetSatisfaction(int needIndex, NoAnswer reason) => Set(_satisfaction, _satisfactionReasons, needIndex, reason);

    /// <summary>
    /// Sets the survey weight of the respondent added last; either every respondent has one or none has. A weight is rounded to the nearest 2⁻²⁰;
    /// a respondent of weight 0 is counted among the respondents and changes no share.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative, above 1,000,000 or not a number.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet, or this one has a weight, or an earlier one has none.</exception>
    public void SetWeight(double weight)
    {
        RequireRespondent();
        AddWeight(weight, Respondents - 1);
    }

    /// <summary>Gives the next respondent a weight, who is the given one or stands behind it.</summary>
    private void AddWeight(double weight, int first)
    {
        if (_weighed < first || _weighed == Respondents)
        {
            throw new InvalidOperationException(_weighed == Respondents ? "The respondent has a weight." : $"Respondent {_weighed + 1} has no weight.");
        }

        if (_weights is null || _weights.Length < Respondents)
        {
            Array.Resize(ref _weights, _capacity);
        }

        _weights[_weighed++] = WeightTotals.ToFixedPoint(weight);
    }

    /// <summary>Sets a variable of the respondent added last, such as "age" to "25-34"; null for no value.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet.</exception>
    public void SetVariable(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        RequireRespondent();
        VariableColumn(name)[Respondents - 1] = value;
    }

    /// <summary>The responses so far; the builder may go on.</summary>
    /// <exception cref="InvalidOperationException">Some respondents have a weight and the last ones have none.</exception>
    public SurveyResponses Build()
    {
        if (_weights is not null && _weighed < Respondents)
        {
            throw new InvalidOperationException($"Respondent {_weighed + 1} has no weight.");
        }

        return new SurveyResponses(
            Scale, Solution, Respondents,
            Enumerable.Range(0, _needs.Length).ToDictionary(i => _needs[i], ColumnsOf),
            _variables.ToDictionary(pair => pair.Key, pair => Cut(pair.Value)), _weights?[..Respondents])
        {
            WeightVariable = _weights is null ? null : WeightVariable,
        };
    }

    private void Add(int respondents)
    {
        _added = respondents;
        Respondents = checked(Respondents + respondents);
        if (Respondents > _capacity)
        {
            _capacity = Math.Max(Respondents, (int)Math.Min(2L * _capacity, Array.MaxLength));
            foreach (byte[][] columns in (byte[][][])[_importance, _satisfaction])
            {
                for (int i = 0; i < columns.Length; i++)
                {
                    Array.Resize(ref columns[i], _capacity);
                }
            }
        }
    }

    private RatingColumns ColumnsOf(int need) => new(_importance[need][..Respondents], _satisfaction[need][..Respondents], Cut(_importanceReasons[need]), Cut(_satisfactionReasons[need]));

    private byte[][] NewColumns() => Array.ConvertAll(_needs, _ => new byte[_capacity]);

    private byte[]? Cut(byte[]? reasons)
    {
        if (reasons is not null)
        {
            Array.Resize(ref reasons, Respondents);
        }

        return reasons;
    }

    private string?[] Cut(string?[] column)
    {
        string?[] cut = new string?[Respondents];
        column.AsSpan(0, Math.Min(column.Length, Respondents)).CopyTo(cut);
        return cut;
    }

    private void Set(byte[][] columns, byte[]?[] reasons, int needIndex, int rating)
    {
        RequireNeed(needIndex);
        columns[needIndex][Respondents - 1] = (byte)Scale.CodeOf(rating);
        if (reasons[needIndex] is { } column && column.Length >= Respondents)
        {
            column[Respondents - 1] = 0;
        }
    }

    private void Set(byte[][] columns, byte[]?[] reasons, int needIndex, NoAnswer reason)
    {
        RequireNeed(needIndex);
        Guards.Defined(reason, nameof(reason));
        columns[needIndex][Respondents - 1] = 0;
        ReasonColumn(reasons, needIndex)[Respondents - 1] = (byte)reason;
    }

    /// <summary>The column of reasons, with room for all respondents.</summary>
    private byte[] ReasonColumn(byte[]?[] reasons, int needIndex)
    {
        if (reasons[needIndex] is null || reasons[needIndex]!.Length < Respondents)
        {
            Array.Resize(ref reasons[needIndex], _capacity);
        }

        return reasons[needIndex]!;
    }

    /// <summary>The column of a variable, with room for all respondents.</summary>
    private string?[] VariableColumn(string name)
    {
        if (!_variables.TryGetValue(name, out string?[]? column) || column.Length < Respondents)
        {
            Array.Resize(ref column, _capacity);
            _variables[name] = column;
        }

        return column;
    }

    private void RequireNeed(int needIndex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(needIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(needIndex, _needs.Length);
        RequireRespondent();
    }

    private void RequireRespondent()
    {
        if (Respondents == 0)
        {
            throw new InvalidOperationException("Add a respondent first.");
        }
    }
}
