using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>
/// What a piece of evidence backs, by its id: an element of the job map, a pain point or a milestone. Written as <c>o1</c> for an element, <c>pain:o1</c> and <c>milestone:first-value</c>;
/// an id has no colon, so the two forms are never mistaken for each other. The default value backs nothing and no research accepts it.
/// </summary>
/// <example><code>EvidenceTarget target = EvidenceTarget.Parse("pain:o1");</code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct EvidenceTarget : IParsable<EvidenceTarget>
{
    private readonly string? _id;

    /// <summary>A target.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not a valid id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the enumeration.</exception>
    public EvidenceTarget(EvidenceTargetKind kind, string id)
    {
        Kind = Guards.Defined(kind, nameof(kind));
        _id = Slug.IsValid(id) ? id : throw new ArgumentException($"'{id}' is not a valid id: {Slug.Rule}.", nameof(id));
    }

    /// <summary>What it is.</summary>
    public EvidenceTargetKind Kind { get; }

    /// <summary>Its id; empty for the default value.</summary>
    public string Id => _id ?? "";

    /// <summary>A step of the job map.</summary>
    public static EvidenceTarget Of(StepId id) => new(EvidenceTargetKind.Element, id.Value);

    /// <summary>An outcome or a job of the job map.</summary>
    public static EvidenceTarget Of(NeedId id) => new(EvidenceTargetKind.Element, id.Value);

    /// <summary>Reads a target: <c>id</c>, <c>element:id</c>, <c>pain:id</c> or <c>milestone:id</c>; the kind in any case.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is none.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static EvidenceTarget Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out EvidenceTarget target) ? target
            : throw new FormatException($"'{text}' is not a target: an id, or one of {string.Join(", ", EnumNames.Of<EvidenceTargetKind>())} with a colon and an id.");
    }

    /// <summary>Reads a target without an exception where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EvidenceTarget target)
    {
        target = default;
        int colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        EvidenceTargetKind kind = EvidenceTargetKind.Element;
        string id = text?.Substring(colon + 1) ?? "";
        if ((colon >= 0 && !EnumNames.TryParse(text!.Substring(0, colon), out kind)) || !Slug.IsValid(id))
        {
            return false;
        }

        target = new EvidenceTarget(kind, id);
        return true;
    }

    /// <summary>As it is read: "o1", "pain:o1".</summary>
    public override string ToString() => Kind == EvidenceTargetKind.Element ? Id : $"{EnumNames.NameOf(Kind)}:{Id}";

    static EvidenceTarget IParsable<EvidenceTarget>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EvidenceTarget>.TryParse(string? s, IFormatProvider? provider, out EvidenceTarget result) => TryParse(s, out result);
}
