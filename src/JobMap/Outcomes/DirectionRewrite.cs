using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>Statements with another direction word, or with one where there was none.</summary>
internal static class DirectionRewrite
{
    /// <summary>Units of which less is better whatever they are of.</summary>
    private static readonly OutcomeUnit[] ToMinimize = [OutcomeUnit.Time, OutcomeUnit.Effort, OutcomeUnit.Cost, OutcomeUnit.Risk, OutcomeUnit.Loss, OutcomeUnit.Downtime];

    /// <summary>The word a direction is written with; null where the language has none.</summary>
    public static string? CanonicalWordOf(OutcomeDirection direction, OutcomeVocabulary vocabulary) => vocabulary.CanonicalDirectionWords
        .FirstOrDefault(word => vocabulary.Directions.Any(pair => pair.Value == direction && pair.Key.Equals(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The statement with another word for its direction, with a capital where the old one has one.</summary>
    public static string WithWord(OutcomeStatement statement, string word)
    {
        TextSpan span = statement.Spans.Direction;
        string cased = char.IsUpper(statement.Text[span.Start]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
        return string.Concat(statement.Text.AsSpan(0, span.Start), cased, statement.Text.AsSpan(span.End));
    }

    /// <summary>"The time it takes …" with a direction before it, where the unit leaves no doubt which; otherwise nothing.</summary>
    public static IReadOnlyList<string> WithDirection(OutcomeStatement statement, OutcomeVocabulary vocabulary)
    {
        if (statement.Unit is not { } unit || !ToMinimize.Contains(unit) || CanonicalWordOf(OutcomeDirection.Minimize, vocabulary) is not { } word)
        {
            return ValueList<string>.Empty;
        }

        string text = statement.Text.TrimStart();
        return new ValueList<string>([char.IsUpper(text[0])
            ? $"{char.ToUpperInvariant(word[0])}{word[1..]} {char.ToLowerInvariant(text[0])}{text[1..]}"
            : $"{word} {text}"]);
    }
}
