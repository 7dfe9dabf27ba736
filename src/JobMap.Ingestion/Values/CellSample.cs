using JobMap.Surveys;

namespace JobMap.Ingestion.Values;

/// <summary>The different cells of a column, by what they look like. Blank cells and codes for no answer are left out.</summary>
internal sealed class CellSample
{
    private CellSample()
    {
    }

    /// <summary>Whole numbers, with or without a label.</summary>
    public SortedSet<int> Numbers { get; } = [];

    /// <summary>The labels of numbers, each with its number and the cell as written.</summary>
    public List<(int Number, string Label, string Cell)> Numbered { get; } = [];

    /// <summary>Labels that a space alone parts from their number, which is read only where the label is known.</summary>
    public HashSet<string> SpacedLabels { get; } = new(StringComparer.Ordinal);

    /// <summary>Places of answer options, from codes such as A1.</summary>
    public SortedSet<int> Positions { get; } = [];

    /// <summary>All the rest that has a letter: labels as they are compared, each with the first cell that has it.</summary>
    public Dictionary<string, string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>How many cells those labels stand in.</summary>
    public int LabelledCells { get; private set; }

    /// <summary>Cells that look like dates.</summary>
    public List<string> Dates { get; } = [];

    public static CellSample Of(IEnumerable<string> cells, NoAnswerCodes codes, IReadOnlyList<KnownLabels> known)
    {
        ColumnCodes columnCodes = new(codes);
        CellSample sample = new();
        foreach (IGrouping<string, string> same in cells.GroupBy(cell => cell, StringComparer.Ordinal))
        {
            if (LabelText.Normalised(same.Key) is { Length: > 0 } text && !columnCodes.TryGet(text, out _))
            {
                sample.Add(text, same.Key.Trim(), same.Count(), columnCodes, known);
            }
        }

        return sample;
    }

    private void Add(string text, string cell, int cells, ColumnCodes codes, IReadOnlyList<KnownLabels> known)
    {
        bool isSpaced = false;
        if (WholeNumber.TryRead(text, out int number))
        {
            AddNumber(number, codes);
        }
        else if (NumberedLabel.TryRead(text, out number, out string label) || (isSpaced = IsSpaced(text, codes, known, out number, out label)))
        {
            if (!codes.TryGet(label, out _) && AddNumber(number, codes))
            {
                Numbered.Add((number, label, cell));
                _ = isSpaced && SpacedLabels.Add(label);
            }
        }
        else if (AnswerCode.TryRead(text, out int position))
        {
            Positions.Add(position);
        }
        else if (DateText.IsDate(text))
        {
            Dates.Add(cell);
        }
        else if (text.Any(char.IsLetter))
        {
            Labels.TryAdd(text, cell);
            LabelledCells += cells;
        }
    }

    private bool AddNumber(int number, ColumnCodes codes)
    {
        bool isCode = codes.TryGet(number, out _);
        _ = !isCode && Numbers.Add(number);
        return !isCode;
    }

    private static bool IsSpaced(string text, ColumnCodes codes, IReadOnlyList<KnownLabels> known, out int number, out string label)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        (number, label) = (0, text[(space + 1)..]);
        string words = label;
        return space > 0 && (codes.TryGet(words, out _) || known.Any(codebook => codebook.Has(words))) && WholeNumber.TryRead(text.AsSpan(0, space), out number);
    }
}
