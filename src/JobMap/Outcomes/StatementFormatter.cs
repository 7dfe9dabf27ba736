using System.Text;

namespace JobMap;

/// <summary>Writes parts as a statement, in the canonical words of a vocabulary. Whether the text reads back as the parts is for the grammar to ask.</summary>
internal sealed class StatementFormatter
{
    private readonly OutcomeVocabulary _vocabulary;
    private readonly Dictionary<OutcomeDirection, string> _directions = [];
    private readonly Dictionary<OutcomeUnit, (string Article, string Word)> _units = [];

    public StatementFormatter(OutcomeVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        foreach (string word in vocabulary.CanonicalDirectionWords)
        {
            bool known = vocabulary.Directions.TryGetValue(word, out OutcomeDirection direction);
            _directions.TryAdd(known ? direction : throw new ArgumentException($"The canonical word \"{word}\" is not among the directions.", nameof(vocabulary)), word);
        }

        foreach (string phrase in vocabulary.CanonicalUnitPhrases)
        {
            string article = vocabulary.Articles.FirstOrDefault(article => phrase.StartsWith(article + " ", StringComparison.OrdinalIgnoreCase)) ?? "";
            string word = phrase[article.Length..].TrimStart();
            bool known = vocabulary.Units.TryGetValue(word, out OutcomeUnit unit);
            _units.TryAdd(known ? unit : throw new ArgumentException($"The canonical phrase \"{phrase}\" is not among the units, with or without an article.", nameof(vocabulary)), (phrase[..article.Length], word));
        }
    }

    /// <summary>The text; null where a word is missing, or where there is nothing but an example.</summary>
    public string? Write(OutcomeStatementParts parts)
    {
        string? direction = null;
        (string Article, string Word) unit = default;
        if ((parts.Direction is { } d && !_directions.TryGetValue(d, out direction)) || (parts.Unit is { } u && !_units.TryGetValue(u, out unit))
            || (parts.Example is not null && _vocabulary.ExampleMarks.Count == 0))
        {
            return null;
        }

        StringBuilder text = new();
        Append(text, direction);
        Append(text, unit.Article);
        Append(text, parts.Qualifier);
        Append(text, unit.Word);
        Append(text, parts.Connective);
        Append(text, parts.Object);
        Append(text, parts.Clarifier);
        if (text.Length == 0)
        {
            return null;
        }

        return parts.Example is null ? text.ToString() : text.Append(", ").Append(_vocabulary.ExampleMarks[0]).Append(' ').Append(parts.Example).ToString();
    }

    private static void Append(StringBuilder text, string? part)
    {
        if (!string.IsNullOrEmpty(part))
        {
            text.Append(text.Length > 0 && part[0] != ',' ? " " : "").Append(part);
        }
    }
}
