using System.Text;

namespace JobMap.Internals;

/// <summary>The text of an id: 1 to 128 letters, digits, hyphens, underscores or dots.</summary>
internal static class Slug
{
    public const int MaximumLength = 128;

    public const string Rule = "an id is 1 to 128 letters, digits, hyphens, underscores or dots";

    private const int MaximumDerivedLength = 60;

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaximumLength)
        {
            return false;
        }

        foreach (char character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lower-case words joined by hyphens, cut at a word near 60 characters; <paramref name="fallback"/> where nothing is left.</summary>
    public static string FromText(string text, string fallback)
    {
        StringBuilder slug = new();
        foreach (string word in text.ToLowerInvariant().Split([.. text.ToLowerInvariant().Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries))
        {
            if (slug.Length > 0 && slug.Length + word.Length >= MaximumDerivedLength)
            {
                break;
            }

            slug.Append(slug.Length > 0 ? "-" : "").Append(word.AsSpan(0, Math.Min(word.Length, MaximumDerivedLength)));
        }

        return slug.Length > 0 ? slug.ToString() : fallback;
    }

    /// <summary>The slug itself, or the slug with the first free number behind it.</summary>
    public static string Unique(string slug, IReadOnlySet<string> taken)
    {
        string candidate = slug;
        for (int number = 2; taken.Contains(candidate); number++)
        {
            candidate = $"{slug}-{number}";
        }

        return candidate;
    }
}
