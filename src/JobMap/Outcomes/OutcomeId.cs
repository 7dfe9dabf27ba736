using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// The id of a desired outcome: 1 to 128 letters, digits, hyphens, underscores or dots; compared ordinally, so <c>A1</c> and <c>a1</c> differ.
/// The default value is the id of nothing; its <see cref="Value"/> is empty and no map accepts it.
/// </summary>
public readonly record struct OutcomeId : IParsable<OutcomeId>
{
    private readonly string? _value;

    private OutcomeId(string value) => _value = value;

    /// <summary>The text of the id.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static OutcomeId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out OutcomeId id) ? id : throw new FormatException($"'{text}' is not a valid id: {Slug.Rule}.");
    }

    /// <summary>Reads an id without an exception where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OutcomeId id)
    {
        bool valid = Slug.IsValid(text);
        id = valid ? new OutcomeId(text!) : default;
        return valid;
    }

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;

    static OutcomeId IParsable<OutcomeId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OutcomeId>.TryParse(string? s, IFormatProvider? provider, out OutcomeId result) => TryParse(s, out result);
}
