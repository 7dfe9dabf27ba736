using System.Diagnostics.CodeAnalysis;

namespace JobMap;

/// <summary>The grammar of outcome statements in a language.</summary>
public sealed class OutcomeGrammar
{
    internal OutcomeGrammar(string language) => Language = language;

    /// <summary>English.</summary>
    public static OutcomeGrammar English { get; } = new("en");

    /// <summary>Dutch.</summary>
    public static OutcomeGrammar Dutch { get; } = new("nl");

    /// <summary>The language, a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Reads a statement.</summary>
    public OutcomeStatement Parse(string text) => TryParse(text, out OutcomeStatement? statement) ? statement : throw new FormatException("An outcome statement cannot be blank.");

    /// <summary>Reads a statement without an exception where the text is blank.</summary>
    public bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out OutcomeStatement? statement)
    {
        statement = string.IsNullOrWhiteSpace(text) ? null : EnglishOutcomeGrammar.Read(text) is { } read && Language == "en" ? read : EnglishOutcomeGrammar.Read(text);
        return statement is not null;
    }
}
