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
        new(["NA", "N/A", "NaN", "null", "DK", "don't know", "don’t know", "dont know", "do not know", "no answer", "not applicable", "-99"]);

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

    /// <summary>Cells that mean "no answer", in any case; the defaults are NA, N/A, NaN, null, DK, don't know, no answer, not applicable and -99. A blank cell always does. A list that is given is copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> MissingCodes
    {
        get;
        init => field = new ValueList<string>(value ?? throw new ArgumentNullException(nameof(MissingCodes)));
    } = DefaultMissingCodes;

    /// <summary>The longest record in bytes, which guards against an unclosed quote in a large file; the default is 1 MiB, the least 1 KiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1024.</exception>
    public int MaximumRecordBytes
    {
        get => _maximumRecordBytes;
        init => _maximumRecordBytes = value >= 1024 ? value : throw new ArgumentOutOfRangeException(nameof(MaximumRecordBytes), value, "A record needs room for at least 1024 bytes.");
    }

    /// <summary>The name of the file in diagnostics; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>"answers.csv on 1..5, of mixed, variables household, cooks; missing NA, DK".</summary>
    public override string ToString() =>
        $"{Source ?? "answers"} on {Scale}, of {Solution}, variables {(Variables.Count == 0 ? "none" : string.Join(", ", Variables))}; missing {string.Join(", ", MissingCodes)}";
}
