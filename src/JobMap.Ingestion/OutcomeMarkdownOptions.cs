using System.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>How <see cref="OutcomeMarkdown"/> reads an outline.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OutcomeMarkdownOptions
{
    /// <summary>The people who execute the job; null for those the outline names. What is given here wins.</summary>
    public string? JobExecutor { get; init; }

    /// <summary>The core functional job; null for the first heading of the outline. What is given here wins.</summary>
    public string? CoreJob { get; init; }

    /// <summary>The language the statements are read and checked in; the default is <see cref="OutcomeGrammar.English"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OutcomeGrammar Grammar { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = OutcomeGrammar.English;

    /// <summary>How many characters (UTF-16 units) an outline may have; the default is 1,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero.</exception>
    public int MaximumCharacters
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1_000_000;

    /// <summary>The name of the file in diagnostics; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>"draft.md in en, at most 1000000 characters".</summary>
    public override string ToString() => FormattableString.Invariant($"{Source ?? "outline"} in {Grammar.Language}, at most {MaximumCharacters} characters");
}
