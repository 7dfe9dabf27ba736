using JobMap.Surveys;

namespace JobMap.Ingestion.Values;

/// <summary>The codes for no answer of one column, by text and by number.</summary>
internal sealed class ColumnCodes
{
    private readonly Dictionary<string, CellKind> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, CellKind> _numbers = [];

    public ColumnCodes(NoAnswerCodes codes)
    {
        Take(codes.DontKnow, CellKind.DontKnow);
        Take(codes.NotApplicable, CellKind.NotApplicable);
        Take(codes.Missing, CellKind.MissingCode);
    }

    /// <summary>What a text that <see cref="LabelText.Normalised"/> has made says, where it is a code.</summary>
    public bool TryGet(string text, out CellKind kind) => _texts.TryGetValue(text, out kind);

    /// <summary>What a number says, where it is a code.</summary>
    public bool TryGet(int number, out CellKind kind) => _numbers.TryGetValue(number, out kind);

    /// <summary>A code that is a number is meant however it is written: with the code 9, so are "09" and "9.0". What a code means first, it means.</summary>
    private void Take(IEnumerable<string> codes, CellKind kind)
    {
        foreach (string code in codes.Select(LabelText.Normalised))
        {
            _texts.TryAdd(code, kind);
            if (WholeNumber.TryRead(code, out int number))
            {
                _numbers.TryAdd(number, kind);
            }
        }
    }
}
