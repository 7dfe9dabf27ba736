namespace JobMap.Ingestion.Layouts;

/// <summary>A header of a plain wide table that says what is rated: a word for importance or satisfaction before or behind the name of the outcome, or <c>I1</c> and <c>S1</c>.</summary>
internal readonly record struct WideName(RatingRole Role, string Word, string Outcome, bool IsLetter)
{
    /// <summary>A word that begins with another stands before it.</summary>
    private static readonly (string Word, RatingRole Role, bool IsWhole)[] Words =
    [
        ("importance of", RatingRole.Importance, true), ("importance", RatingRole.Importance, true), ("belangrijkheid", RatingRole.Importance, true),
        ("imp", RatingRole.Importance, false), ("belang", RatingRole.Importance, false),
        ("satisfaction with", RatingRole.Satisfaction, true), ("satisfaction", RatingRole.Satisfaction, true), ("tevredenheid", RatingRole.Satisfaction, true),
        ("sat", RatingRole.Satisfaction, false), ("tevr", RatingRole.Satisfaction, false),
    ];

    /// <summary>Words that stand beside importance in the header of a long table and name no outcome.</summary>
    private static readonly string[] NoOutcome = ["rating", "score", "answer", "value", "label"];

    public static WideName? Of(string header)
    {
        foreach ((string word, RatingRole role, bool isWhole) in Words)
        {
            string? outcome = header.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? Behind(header[word.Length..], isWhole)
                : header.EndsWith(word, StringComparison.OrdinalIgnoreCase) ? Before(header[..^word.Length], isWhole) : null;
            if (outcome is { Length: > 0 } && !NoOutcome.Contains(outcome, StringComparer.OrdinalIgnoreCase))
            {
                return new WideName(role, word, outcome, IsLetter: false);
            }
        }

        return OfLetter(header);
    }

    private static WideName? OfLetter(string header) =>
        header.Length > 1 && (header[0] is 'I' or 'i' or 'S' or 's') && header.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            ? new WideName(header[0] is 'I' or 'i' ? RatingRole.Importance : RatingRole.Satisfaction, header[..1], header[1..], IsLetter: true)
            : null;

    /// <summary>A word cut short is taken only with a sign that divides, since "sat in a car" begins with one.</summary>
    private static bool Divides(char c, bool isWhole) => c is '_' or '.' or '-' or ':' or '|' or '/' or '–' or '—' || (isWhole && c == ' ');

    private static string? Behind(string rest, bool isWhole)
    {
        string trimmed = isWhole ? rest : rest.TrimStart(' ');
        return trimmed.Length > 0 && Divides(trimmed[0], isWhole) ? trimmed.TrimStart([' ', '_', '.', '-', ':', '|', '/', '–', '—']).TrimEnd() : null;
    }

    private static string? Before(string rest, bool isWhole)
    {
        string trimmed = isWhole ? rest : rest.TrimEnd(' ');
        return trimmed.Length > 0 && Divides(trimmed[^1], isWhole) ? trimmed.TrimEnd([' ', '_', '.', '-', ':', '|', '/', '–', '—']).TrimStart() : null;
    }
}
