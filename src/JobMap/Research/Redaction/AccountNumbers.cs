namespace JobMap.Research.Redaction;

/// <summary>Bank accounts as ISO 13616 writes them: a country, two check digits and up to 30 letters and digits, in groups of four or in one, so that country and check digits stand together; the check of ISO 7064 MOD 97-10 must hold.</summary>
internal static class AccountNumbers
{
    private const int Shortest = 15;
    private const int Longest = 34;

    /// <summary>How many words from one on are an account; 0 for none.</summary>
    public static int Find(List<Word> words, int first)
    {
        if (!IsBegin(words[first].Key))
        {
            return 0;
        }

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

    /// <summary>True for "NL91" and for what begins with it, not for the words of "on 01-02-2024", which the check alone would take for an account one time in 97.</summary>
    private static bool IsBegin(string key) =>
        key.Length >= 4 && char.IsAsciiLetterUpper(key[0]) && char.IsAsciiLetterUpper(key[1]) && char.IsAsciiDigit(key[2]) && char.IsAsciiDigit(key[3]);

    private static bool IsAccount(string text)
    {
        if (text.Length < Shortest)
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
