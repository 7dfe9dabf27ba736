using JobMap.Diagnostics;

namespace JobMap;

/// <summary>The words of a text, without the punctuation around them.</summary>
internal static class StatementWords
{
    public static List<TextSpan> Of(string text)
    {
        List<TextSpan> words = [];
        WordScanner scanner = new(text, 0);
        while (scanner.MoveNext())
        {
            (int start, int end) = (scanner.Start, scanner.End);
            while (end > start && IsMark(text[end - 1]))
            {
                end--;
            }

            while (start < end && IsMark(text[start]))
            {
                start++;
            }

            if (end > start)
            {
                words.Add(new TextSpan(start, end - start));
            }
        }

        return words;
    }

    private static bool IsMark(char character) => character is '\'' or '’' or '‘' or '!' or '?' or '[' or ']' or '{' or '}' or '*' or '/';
}
