namespace JobMap.Research.Redaction;

/// <summary>Bank accounts as ISO 13616 writes them: a country, two check digits and up to 30 letters and digits, in groups of four or in one; the check of ISO 7064 MOD 97-10 must hold.</summary>
internal static class AccountNumbers
{
    private const int Shortest = 15;
    private const int Longest = 34;

    /// <summary>How many words from one on are an account; 0 for none.</summary>
    public static int Find(List<Word> words, int first)
    {
        int found = 0;
        string account = "";
        for (int i = first; i < words.Count && words[i].Key.Length > 0 && (i == first || words[i].Start - words[i - 1].End == 1); i++)
        {
            account += words[i].Key;
            if (account.Length > Longest || !account.All(char.IsAsciiLetterOrDigit))
            {
                break;
            }

            found = IsAccount(account) ? i - first + 1 : found;
        }

        return found;
    }

    private static bool IsAccount(string text)
    {
        if (text.Length < Shortest || !char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1]) || !char.IsAsciiDigit(text[2]) || !char.IsAsciiDigit(text[3]))
        {
            return false;
        }

        int rest = 0;
        foreach (char character in string.Concat(text.AsSpan(4), text.AsSpan(0, 4)))
        {
            int value = char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
            rest = ((rest * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return rest == 1;
    }
}
