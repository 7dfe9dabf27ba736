using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Serialization;

/// <summary>
/// What is read of a job map document at most, and in which languages. The limits keep a hostile document from using up memory; a real map
/// stays far below them.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JobMapReadOptions
{
    private const int HighestDepth = 512;

    /// <summary>64 MiB, 64 levels, 10,000 outcomes, the built-in languages.</summary>
    public static JobMapReadOptions Default { get; } = new();

    /// <summary>The largest document in bytes of UTF-8; 64 MiB unless changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumBytes { get; init => field = Within(value, int.MaxValue); } = 64 * 1024 * 1024;

    /// <summary>How many objects and arrays may stand inside each other; 64 unless changed, at most 512.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 512.</exception>
    public int MaximumDepth { get; init => field = Within(value, HighestDepth); } = 64;

    /// <summary>
    /// How many outcomes a document may have, those of nested maps and financial ones included; 10,000 unless changed. As many steps, jobs and
    /// other entries of lists may stand beside them, and a hundred times as many values in all.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumOutcomes { get; init => field = Within(value, int.MaxValue); } = 10_000;

    /// <summary>Grammars of further languages, which go before the built-in ones; none unless given. Their order matters where two are of one language: the first is taken.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public IReadOnlyList<OutcomeGrammar> Grammars { get; init => field = Guards.Copied(value); } = ValueList<OutcomeGrammar>.Empty;

    /// <summary>The limits and the number of further grammars: "67108864 bytes, 64 levels, 10000 outcomes, 0 further grammars".</summary>
    public override string ToString() => FormattableString.Invariant($"{MaximumBytes} bytes, {MaximumDepth} levels, {MaximumOutcomes} outcomes, {Grammars.Count} further grammars");

    private static int Within(int value, int highest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(value));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, highest, nameof(value));
        return value;
    }
}