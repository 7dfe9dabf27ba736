namespace JobMap.Surveys;

/// <content>Many respondents at once, column by column.</content>
public sealed partial class SurveyResponsesBuilder
{
    /// <summary>In a column of answers: the respondent said not to know.</summary>
    public const byte DontKnow = 254;

    /// <summary>In a column of answers: the respondent said that it does not apply.</summary>
    public const byte NotApplicable = 255;

    private int _added;

    /// <summary>Adds respondents without answers. The setters of columns speak of all of them, the other setters of the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than 1.</exception>
    /// <exception cref="OverflowException">There would be more than 2,147,483,647 respondents.</exception>
    public void AddRespondents(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Add(count);
    }

    /// <summary>
    /// Sets how important a need is to the respondents added last, one byte each, as <see cref="SurveyResponses.ImportanceOf"/> gives them: 0 for no answer, 1 for
    /// the point of the scale that says least, and so on; or <see cref="DontKnow"/> or <see cref="NotApplicable"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such need, or an answer is none of these.</exception>
    /// <exception cref="ArgumentException">There are not as many answers as respondents were added last.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet.</exception>
    public void SetImportance(int needIndex, ReadOnlySpan<byte> answers) => Set(_importance, _importanceReasons, needIndex, answers);

    /// <summary>Sets how satisfied with a need the respondents added last are, as <see cref="SetImportance(int, ReadOnlySpan{byte})"/> does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such need, or an answer is none of those.</exception>
    /// <exception cref="ArgumentException">There are not as many answers as respondents were added last.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet.</exception>
    public void SetSatisfaction(int needIndex, ReadOnlySpan<byte> answers) => Set(_satisfaction, _satisfactionReasons, needIndex, answers);

    /// <summary>Sets a variable of the respondents added last; null for no value.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not as many values as respondents were added last.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet.</exception>
    public void SetVariable(string name, ReadOnlySpan<string?> values)
    {
        ArgumentNullException.ThrowIfNull(name);
        RequireAdded(values.Length);
        values.CopyTo(VariableColumn(name).AsSpan(Respondents - _added));
    }

    /// <summary>Sets the survey weights of the respondents added last, as <see cref="SetWeight"/> does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative, above 1,000,000 or not a number.</exception>
    /// <exception cref="ArgumentException">There are not as many weights as respondents were added last.</exception>
    /// <exception cref="InvalidOperationException">No respondent was added yet, or these have weights, or an earlier one has none.</exception>
    public void SetWeights(ReadOnlySpan<double> weights)
    {
        RequireAdded(weights.Length);
        foreach (double weight in weights)
        {
            AddWeight(weight, Respondents - _added);
        }
    }

    private void Set(byte[][] columns, byte[]?[] reasons, int needIndex, ReadOnlySpan<byte> answers)
    {
        RequireNeed(needIndex);
        RequireAdded(answers.Length);
        Span<byte> column = columns[needIndex].AsSpan(Respondents - _added, _added);
        if (!answers.ContainsAnyExceptInRange((byte)0, (byte)Scale.Points))
        {
            answers.CopyTo(column);
            reasons[needIndex]?.AsSpan().Slice(Math.Min(reasons[needIndex]!.Length, Respondents - _added)).Clear();
            return;
        }

        if (answers.IndexOfAnyInRange((byte)(Scale.Points + 1), (byte)(DontKnow - 1)) is >= 0 and int at)
        {
            throw new ArgumentOutOfRangeException(nameof(answers), answers[at], FormattableString.Invariant($"Neither 0..{Scale.Points} nor {DontKnow} or {NotApplicable}."));
        }

        Span<byte> why = ReasonColumn(reasons, needIndex).AsSpan(Respondents - _added, _added);
        for (int r = 0; r < answers.Length; r++)
        {
            bool rated = answers[r] <= Scale.Points;
            column[r] = rated ? answers[r] : (byte)0;
            why[r] = (byte)(rated ? NoAnswer.Blank : answers[r] == DontKnow ? NoAnswer.DontKnow : NoAnswer.NotApplicable);
        }
    }

    private void RequireAdded(int given)
    {
        RequireRespondent();
        if (given != _added)
        {
            throw new ArgumentException(FormattableString.Invariant($"{_added} respondents were added last, not {given}."));
        }
    }
}
