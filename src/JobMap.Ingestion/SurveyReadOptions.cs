using System.Diagnostics;
using System.Text;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>How <see cref="SurveyReader"/> reads a table of answers. What is left at its default is seen from the table, and said in the report.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SurveyReadOptions
{
    /// <summary>The defaults: 1..5, solution mixed, layout and columns as the table shows them, nobody excluded.</summary>
    public static SurveyReadOptions Default { get; } = new();

    /// <summary>The scale of the answers; the default is <see cref="RatingScale.FivePoint"/>. A column may be on another of as many points, such as a reversed one: see <see cref="ColumnMapping.Scale"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RatingScale Scale { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = RatingScale.FivePoint;

    /// <summary>The solution that satisfaction speaks of; the default is <see cref="SolutionId.Mixed"/>.</summary>
    public SolutionId Solution { get; init; }

    /// <summary>The columns wanted as variables, beside those of the column map, by name or text; the default is none. A list that is given is copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Variables { get; init => field = new ValueList<string>(value ?? throw new ArgumentNullException(nameof(value))); } = ValueList<string>.Empty;

    /// <summary>
    /// The name of a variable that tells respondents apart, so that what is found of each can be taken back to the table: the respondent's id where the table has a column of ids, otherwise the number of the row,
    /// 1 for the first behind the header, whether rows before it are kept or not. Null, the default, for no such variable; a column of that name goes before it.
    /// </summary>
    public string? RespondentVariable { get; init; }

    /// <summary>
    /// The column with the survey weights: numbers from 0 to 1,000,000, one for every respondent; any other cell is an error (JM3022). Null, the default, for that of
    /// the column map, or none. The column may be one of <see cref="Variables"/> too.
    /// </summary>
    public string? WeightVariable { get; init; }

    /// <summary>The cells that say that there is no answer, in columns whose mapping names none; the default is <see cref="NoAnswerCodes.Default"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NoAnswerCodes NoAnswerCodes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = NoAnswerCodes.Default;

    /// <summary>
    /// Codebooks of one's own for labels that <see cref="RatingCodebooks"/> has not, or means otherwise, with ratings on <see cref="Scale"/>: a column whose labels are all in one of them is read by it, the first
    /// of several; the default is none. A column map that names a codebook goes before them. A list that is given is copied.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<RatingCodebook> Codebooks { get; init => field = new ValueList<RatingCodebook>(value ?? throw new ArgumentNullException(nameof(value))); } = ValueList<RatingCodebook>.Empty;

    /// <summary>The layout; null for that of <see cref="ColumnMap"/>, or the one the table shows.</summary>
    public SurveyLayout? Layout { get; init; }

    /// <summary>What the columns hold; null to propose it from the table and the job map.</summary>
    public ColumnMap? ColumnMap { get; init; }

    /// <summary>Which respondents are flagged, and which of them excluded; the default excludes nobody.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AnswerQualityOptions Quality { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = AnswerQualityOptions.Default;

    /// <summary>The encoding of a text file; null to see it from the file: its mark, UTF-8 or UTF-16 where it is valid, otherwise Windows-1252.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>What separates the fields of a text file; null for the one of comma, semicolon, tab and bar that the file shows.</summary>
    public char? Separator { get; init; }

    /// <summary>The sheet of a workbook; null for the first that is not empty.</summary>
    public string? Sheet { get; init; }

    /// <summary>How much a file may ask for.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public SurveyReadLimits Limits { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = SurveyReadLimits.Default;

    /// <summary>Where it is told now and then how far the reading came; null for nowhere. It is called on the thread that reads.</summary>
    public IProgress<SurveyReadProgress>? Progress { get; init; }

    /// <summary>The name of the file in diagnostics; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>"answers.csv on 1..5, of mixed, weighted by w, variables household; missing NA; don't know DK; not applicable N/A".</summary>
    public override string ToString() =>
        $"{Source ?? "answers"} on {Scale}, of {Solution}{(WeightVariable is null ? "" : $", weighted by {WeightVariable}")}, variables {(Variables.Count == 0 ? "none" : string.Join(", ", Variables))}; {NoAnswerCodes}";
}
