namespace JobMap.Ingestion.Layouts;

/// <summary>A header with its row in square brackets behind it: <c>Question [Row]</c>, with two scales <c>Question [Row][Scale]</c>.</summary>
internal static class BracketedText
{
    /// <summary>
    /// The part before the row and the row; null where the text does not end with brackets or has nothing before them. Brackets within the row belong to it. The scale, where there is one, goes to the stem.
    /// </summary>
    public static (string Stem, string Item)? Split(string text)
    {
        int open = Opening(text);
        if (open <= 0)
        {
            return null;
        }

        string before = text[..open];
        string last = text[(open + 1)..^1].Trim();
        int rowOpen = Opening(before);
        return rowOpen > 0
            ? Of($"{before[..rowOpen].TrimEnd()} [{last}]", before[(rowOpen + 1)..^1].Trim())
            : Of(before.TrimEnd(), last);
    }

    private static (string, string)? Of(string stem, string item) => stem.Length == 0 || item.Length == 0 ? null : (stem, item);

    /// <summary>The place of the bracket that belongs to the last character; -1 where that is no closing one.</summary>
    private static int Opening(string text)
    {
        if (!text.EndsWith(']'))
        {
            return -1;
        }

        int depth = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] switch { ']' => 1, '[' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
