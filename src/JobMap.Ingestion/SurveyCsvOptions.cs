using System.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>How <see cref="SurveyCsv"/> reads a file.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SurveyCsvOptions
{
    // First, since the defaults below are made of it.
    private static ValueList<string> DefaultMissingCodes { get; } =
        new(["NA", "NaN", "null", "no answer", "-99"]);

    private static ValueList<string> DefaultDontKnowCodes { get; } = new(["DK", "don't know", "don’t know", "dont know", "do not know"]);

    private static ValueList<string> DefaultNotApplicableCodes { get; } = new(["N/A", "not applicable"]);

    private readonly int _maximumRecordBytes = 1024 * 1024;

    /// <summary>The defaults: 1..5, solution mixed, no variables.</summary>
    public static SurveyCsvOptions Default { get; } = new();

    /// <summary>The scale of all ratings; the default is <see cref="RatingScale.FivePoint"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RatingScale Scale
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Scale));
    } = RatingScale.FivePoint;

    /// <summary>The solution that satisfaction speaks of; the default is <see cref="SolutionId.Mixed"/>.</summary>
    public SolutionId Solution { get; init; }

    /// <summary>The other columns to read, by which respondents can be filtered and split; the default is none. Names are compared ordinally, blanks around them ignored. A list that is given is copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Variables
    {
        get;
        init => field = new ValueList<string>(value ?? throw new ArgumentNullException(nameof(Variables)));
    } = ValueList<string>.Empty;

    /// <summary>
    /// The column with the survey weights: numbers from 0 to 1,000,000 with a decimal point, one for every respondent; any other cell is an error (JM3022). Null, the default, for none.
    /// Blanks around the name are ignored. The column may be one of <see cref="Variables"/> too.
    /// </summary>
    public string? WeightVariable { get; init; }

    /// <summary>
    /// Cells that mean "no answer" and say not why, in any case; the defaults are NA, NaN, null, no answer and -99. They count as left blank, and a blank cell always does.
    /// A code that is a number is meant however it is written: with 9 also 09 and 9.0, on every scale, so that 9 never counts as a rating. A list that is given is copied.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> MissingCodes
    {
        get;
        init => field = new ValueList<string>(value ?? throw new ArgumentNullException(nameof(MissingCodes)));
    } = DefaultMissingCodes;

    /// <summary>
    /// Cells that mean "don't know", in any case, as <see cref="MissingCodes"/> are written; the defaults are DK, don't know and do not know. They go before
    /// <see cref="NotApplicableCodes"/>, and those before <see cref="MissingCodes"/>, where a code is in several. A list that is given is copied.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> DontKnowCodes
    {
        get;
        init => field = new ValueList<string>(value ?? throw new ArgumentNullException(nameof(DontKnowCodes)));
    } = DefaultDontKnowCodes;

    /// <summary>Cells that mean "does not apply", in any case, as <see cref="MissingCodes"/> are written; the defaults are N/A and not applicable. A list that is given is copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> NotApplicableCodes
    {
        get;
        init => field = new ValueList<string>(value ?? throw new ArgumentNullException(nameof(NotApplicableCodes)));
    } = DefaultNotApplicableCodes;

    /// <summary>The longest record in bytes, which guards against an unclosed quote in a large file; the default is 1 MiB, the least 1 KiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1024.</exception>
    public int MaximumRecordBytes
    {
        get => _maximumRecordBytes;
        init => _maximumRecordBytes = value >= 1024 ? value : throw new ArgumentOutOfRangeException(nameof(MaximumRecordBytes), value, "A record needs room for at least 1024 bytes.");
    }

    /// <summary>The name of the file in diagnostics; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>"answers.csv on 1..5, of mixed, weighted by w, variables household, cooks; missing NA, don't know DK, not applicable N/A".</summary>
    public override string ToString() =>
        $"{Source ?? "answers"} on {Scale}, of {Solution}{(WeightVariable is null ? "" : $", weighted by {WeightVariable}")}, variables {Listed(Variables)}; "
        + $"missing {Listed(MissingCodes)}, don't know {Listed(DontKnowCodes)}, not applicable {Listed(NotApplicableCodes)}";

    private static string Listed(IReadOnlyList<string> texts) => texts.Count == 0 ? "none" : string.Join(", ", texts);
}
