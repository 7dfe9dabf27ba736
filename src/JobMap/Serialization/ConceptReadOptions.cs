using System.Diagnostics;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization;

/// <summary>What is read of a document of concepts at most. The limits keep a hostile document from using up memory.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConceptReadOptions
{
    /// <summary>64 MiB, 5,000,000 values.</summary>
    public static ConceptReadOptions Default { get; } = new();

    /// <summary>The largest document in bytes of UTF-8; 64 MiB unless changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumBytes { get; init => field = AtLeastOne(value); } = 64 * 1024 * 1024;

    /// <summary>How many values a document may have in all, counting objects, lists, texts and numbers; 5,000,000 unless changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumValues { get; init => field = AtLeastOne(value); } = 5_000_000;

    /// <summary>The limits for a walk over the document.</summary>
    internal DocumentLimits Limits => new(WireContext.UsualDepth, MaximumValues);

    /// <summary>The limits: "67108864 bytes, 5000000 values".</summary>
    public override string ToString() => FormattableString.Invariant($"{MaximumBytes} bytes, {MaximumValues} values");

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(value));
        return value;
    }
}
