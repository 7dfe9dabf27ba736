using JobMap.Surveys;

namespace JobMap.Ingestion.Values;

/// <summary>What texts and numbers of one column mean.</summary>
internal sealed class CellMeanings
{
    private readonly RatingScale _scale;
    private readonly RatingScale _columnScale;
    private readonly ColumnCodes _codes;
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _labelNumbers = [];

    /// <exception cref="ArgumentException">As the constructor of <see cref="RatingReader"/> says.</exception>
    public CellMeanings(ColumnMapping mapping, RatingScale scale, NoAnswerCodes codes)
    {
        (_scale, _columnScale) = (scale, mapping.Scale ?? scale);
        _codes = new ColumnCodes(mapping.NoAnswerCodes ?? codes);
        if (_columnScale.Points != scale.Points)
        {
            throw new ArgumentException(FormattableString.Invariant($"The scale {_columnScale} of the column '{mapping.Column}' has {_columnScale.Points} points, that of the answers, {scale}, has {scale.Points}."), nameof(mapping));
        }

        foreach ((string label, int rating) in mapping.Codebook?.Labels ?? new Dictionary<string, int>())
        {
            Take(mapping, LabelText.Normalised(label), rating);
        }
    }

    /// <summary>What a text that <see cref="LabelText.Normalised"/> has made means.</summary>
    public CellValue Of(string text)
    {
        if (text.Length == 0)
        {
            return new CellValue(CellKind.Blank, 0);
        }

        if (_codes.TryGet(text, out CellKind code))
        {
            return new CellValue(code, 0);
        }

        if (WholeNumber.TryRead(text, out int number))
        {
            return OfNumber(number);
        }

        if (_labels.TryGetValue(text, out int rating))
        {
            return OnAnswersScale(rating);
        }

        return IsNumbered(text, out number, out string label) ? _codes.TryGet(label, out code) ? new CellValue(code, 0) : OfNumber(number)
            : AnswerCode.TryRead(text, out int position) ? OnAnswersScale(_columnScale.Minimum + position - 1)
            : new CellValue(CellKind.Unparsable, 0);
    }

    /// <summary>What a number means.</summary>
    public CellValue OfNumber(int number) =>
        _codes.TryGet(number, out CellKind code) ? new CellValue(code, 0)
        : _labelNumbers.Count == 0 ? OnAnswersScale(number)
        : _labelNumbers.TryGetValue(number, out int rating) ? OnAnswersScale(rating) : new CellValue(CellKind.OutOfScale, number);

    /// <summary>A space alone tells a number from its label where the label is a known one: "5 extremely important", but not "2 or 3".</summary>
    private bool IsNumbered(string text, out int number, out string label)
    {
        if (NumberedLabel.TryRead(text, out number, out label))
        {
            return true;
        }

        int space = text.IndexOf(' ', StringComparison.Ordinal);
        label = text[(space + 1)..];
        return space > 0 && (_labels.ContainsKey(label) || _codes.TryGet(label, out _)) && WholeNumber.TryRead(text.AsSpan(0, space), out number);
    }

    private void Take(ColumnMapping mapping, string label, int rating)
    {
        if (!_columnScale.Contains(rating))
        {
            throw new ArgumentException(FormattableString.Invariant($"The label '{label}' of the column '{mapping.Column}' stands for {rating}, which is not on its scale {_columnScale}."), nameof(mapping));
        }

        bool isNumber = WholeNumber.TryRead(label, out int number);
        if (isNumber ? !_labelNumbers.TryAdd(number, rating) && _labelNumbers[number] != rating : !_labels.TryAdd(label, rating) && _labels[label] != rating)
        {
            throw new ArgumentException($"The label '{label}' of the column '{mapping.Column}' stands for two ratings.", nameof(mapping));
        }
    }

    /// <summary>From the column's scale to that of the answers, point by point.</summary>
    private CellValue OnAnswersScale(int number)
    {
        if (!_columnScale.Contains(number))
        {
            return new CellValue(CellKind.OutOfScale, number);
        }

        int fromLowest = _columnScale.IsReversed == _scale.IsReversed ? number - _columnScale.Minimum : _columnScale.Maximum - number;
        return new CellValue(CellKind.Answered, _scale.Minimum + fromLowest);
    }
}
