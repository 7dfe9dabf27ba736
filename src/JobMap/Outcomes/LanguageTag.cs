namespace JobMap;

/// <summary>Language tags of BCP 47. Their case says nothing, so each is kept in the usual one, in which equal tags are equal to the letter.</summary>
internal static class LanguageTag
{
    public const int MaximumLength = 35;

    /// <summary>True for groups of 1 to 8 ASCII letters or digits with hyphens between them, 35 characters in all.</summary>
    public static bool IsTag(string text) =>
        text.Length <= MaximumLength && text.Split('-').All(group => group.Length is >= 1 and <= 8 && group.All(char.IsAsciiLetterOrDigit));

    /// <summary>The tag and the ever wider ones that are left when its last group goes: nl-BE, nl. Source: RFC 4647, section 3.4, lookup.</summary>
    public static IEnumerable<string> Widened(string tag)
    {
        while (tag.Length > 0)
        {
            yield return tag;
            tag = tag[..Math.Max(0, tag.LastIndexOf('-'))];
        }
    }

    /// <summary>The tag in its usual case: regions in capitals, scripts with one, all else small. Source: RFC 5646, section 2.1.1.</summary>
    public static string Of(string tag)
    {
        string[] groups = tag.ToLowerInvariant().Split('-');
        for (int i = 1; i < groups.Length && groups[i - 1].Length > 1; i++)
        {
            groups[i] = groups[i].Length switch
            {
                2 => groups[i].ToUpperInvariant(),
                4 => $"{char.ToUpperInvariant(groups[i][0])}{groups[i][1..]}",
                _ => groups[i],
            };
        }

        return string.Join('-', groups);
    }
}
