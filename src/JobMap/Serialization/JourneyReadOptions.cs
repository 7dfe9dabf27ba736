using System.Diagnostics;
using JobMap.Internals;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization;

/// <summary>What is read of an offering, a journey template or a journey document at most, and in which languages. The limits keep a hostile document from using up memory.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JourneyReadOptions
{
    /// <summary>64 MiB, 5,000,000 values, the built-in languages.</summary>
    public static JourneyReadOptions Default { get; } = new();

    /// <summary>The largest document in bytes of UTF-8; 64 MiB unless changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumBytes { get; init => field = AtLeastOne(value); } = 64 * 1024 * 1024;

    /// <summary>How many values a document may have in all, counting objects, lists, texts and numbers; 5,000,000 unless changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumValues { get; init => field = AtLeastOne(value); } = 5_000_000;

    /// <summary>Grammars of further languages for the job of a journey, which go before the built-in ones; none unless given.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public IReadOnlyList<OutcomeGrammar> Grammars { get; init => field = Guards.Copied(value); } = ValueList<OutcomeGrammar>.Empty;

    /// <summary>The limits for a walk over the document.</summary>
    internal DocumentLimits Limits => new(WireContext.UsualDepth, MaximumValues);

    /// <summary>The limits and the number of further grammars: "67108864 bytes, 5000000 values, 0 further grammars".</summary>
    public override string ToString() => FormattableString.Invariant($"{MaximumBytes} bytes, {MaximumValues} values, {Grammars.Count} further grammars");

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(value));
        return value;
    }
}
