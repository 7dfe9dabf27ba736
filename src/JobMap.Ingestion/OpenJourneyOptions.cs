using System.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>How <see cref="OpenJourney"/> reads a file. The limits keep a hostile file from using up memory.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OpenJourneyOptions
{
    /// <summary>What the file says, 16 MiB and 10,000 entries at most.</summary>
    public static OpenJourneyOptions Default { get; } = new();

    /// <summary>The people who execute the job; null or blank for the persona of the file. What is given here wins.</summary>
    public string? JobExecutor { get; init; }

    /// <summary>The core functional job, for which the files have no place; null or blank where it is not known.</summary>
    public string? CoreJob { get; init; }

    /// <summary>The language of the job; the default is <see cref="OutcomeGrammar.English"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OutcomeGrammar Grammar { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = OutcomeGrammar.English;

    /// <summary>The solution it is the way with, for which the files have no place; mixed unless said.</summary>
    public SolutionId Solution { get; init; } = SolutionId.Mixed;

    /// <summary>The largest file in bytes of UTF-8; 16 MiB unless changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero.</exception>
    public int MaximumBytes { get; init => field = AboveZero(value); } = 16 * 1024 * 1024;

    /// <summary>How many stages, swimlanes, nodes and lines of blueprints a file may have in all; 10,000 unless changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero.</exception>
    public int MaximumEntries { get; init => field = AboveZero(value); } = 10_000;

    /// <summary>The name of the file in diagnostics; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>"journey.ojf, at most 16777216 bytes and 10000 entries".</summary>
    public override string ToString() => FormattableString.Invariant($"{Source ?? "OpenJourney"}, at most {MaximumBytes} bytes and {MaximumEntries} entries");

    private static int AboveZero(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(value));
        return value;
    }
}
