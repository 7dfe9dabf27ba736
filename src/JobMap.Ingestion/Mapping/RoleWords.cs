namespace JobMap.Ingestion.Mapping;

/// <summary>What a text asks for: importance, satisfaction, neither or both, by its words in English and Dutch.</summary>
[Flags]
internal enum AskedFor
{
    Neither = 0,
    Importance = 1,
    Satisfaction = 2,
    Both = Importance | Satisfaction,
}

/// <summary>Finds those words.</summary>
internal static class RoleWords
{
    private static readonly HashSet<string> Importance = new(StringComparer.OrdinalIgnoreCase)
    {
        "important", "importance", "unimportant", "belangrijk", "belangrijke", "belangrijkheid", "belang", "onbelangrijk",
    };

    private static readonly HashSet<string> Satisfaction = new(StringComparer.OrdinalIgnoreCase)
    {
        "satisfied", "satisfaction", "satisfying", "satisfactory", "dissatisfied", "unsatisfied", "dissatisfaction", "tevreden", "tevredenheid", "ontevreden", "ontevredenheid",
    };

    public static AskedFor In(string text)
    {
        AskedFor found = AskedFor.Neither;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                continue;
            }

            if (i - start is >= 6 and <= 20)
            {
                string word = text[start..i];
                found |= Importance.Contains(word) ? AskedFor.Importance : Satisfaction.Contains(word) ? AskedFor.Satisfaction : AskedFor.Neither;
            }

            start = i + 1;
        }

        return found;
    }
}
