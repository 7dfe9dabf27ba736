using JobMap.Ingestion.Mapping;
using JobMap.Ingestion.Tables;
using JobMap.Ingestion.Values;
using JobMap.Surveys;

namespace JobMap.Ingestion.Quality;

/// <summary>Respondents who answered a trap question wrong. One who did not answer it is not flagged.</summary>
internal sealed class TrapQuestionCheck : IRowCheck
{
    private readonly Trap[] _traps;
    private long _incomparable;

    /// <exception cref="ArgumentException">As <see cref="RatingReader"/> says of a column's scale and codebook.</exception>
    public TrapQuestionCheck(IEnumerable<BoundColumn> columns, SurveyReadOptions options) => _traps = [.. columns.Select(column => new Trap(column, options))];

    public AnswerQualityCheck Check => AnswerQualityCheck.TrapQuestion;

    public string? Limitation => _traps.Length == 0 ? "no trap question"
        : _incomparable > 0 ? FormattableString.Invariant($"{_incomparable} answers are numbers and the right answer is a label; give its column a codebook") : null;

    public bool Flags(TableReader table, ReadOnlySpan<byte> codes)
    {
        bool flags = false;
        foreach (Trap trap in _traps)
        {
            bool? right = trap.IsRight(table.GetSpan(trap.Index));
            _incomparable += right is null ? 1 : 0;
            flags |= right == false;
        }

        return flags;
    }

    private sealed class Trap
    {
        private readonly RatingReader _reader;
        private readonly string _label;
        private readonly int? _rating;

        public Trap(BoundColumn column, SurveyReadOptions options)
        {
            Index = column.Index;
            string answer = column.Mapping.RightAnswer ?? "";
            _reader = new RatingReader(column.Mapping with { Codebook = column.Mapping.Codebook ?? KnownLabel(answer, options.Scale) }, options.Scale, options.NoAnswerCodes);
            _label = LabelText.Normalised(answer);
            _rating = _reader.Read(System.Text.Encoding.UTF8.GetBytes(answer), out int rating) == CellKind.Answered ? rating : null;
        }

        public int Index { get; }

        /// <summary>A codebook of the right answer alone, where all usual codebooks that have it agree on its rating; so that it is known when cells are numbers.</summary>
        private static RatingCodebook? KnownLabel(string answer, RatingScale scale)
        {
            string label = LabelText.Normalised(answer);
            int[] ratings = [.. RatingCodebooks.All.SelectMany(codebook => codebook.Labels).Where(pair => LabelText.Normalised(pair.Key) == label).Select(pair => pair.Value).Distinct()];
            return scale == RatingScale.FivePoint && ratings.Length == 1 ? new RatingCodebook("right answer", [new(answer, ratings[0])]) : null;
        }

        /// <summary>Null where the answer cannot be held against the right one; true where there is no answer.</summary>
        public bool? IsRight(ReadOnlySpan<byte> cell)
        {
            if (CellText.Of(cell) is not { } text || LabelText.Normalised(text) is not { Length: > 0 } label || label == _label)
            {
                return true;
            }

            return _reader.Read(cell, out int rating) switch
            {
                CellKind.Answered => _rating is { } right ? rating == right : NumberedLabel.TryRead(label, out _, out string said) ? said == _label : null,
                CellKind.Blank or CellKind.MissingCode => true,
                _ => false,
            };
        }
    }
}
