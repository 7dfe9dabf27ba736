namespace JobMap.Ingestion.Layouts;

/// <summary>The code of a column of LimeSurvey: <c>IMP[SQ001]</c>, with two scales <c>Q1[SQ001][1]</c>; and the header that has both code and text, <c>IMP[SQ001]. How important …</c>.</summary>
internal static class LimeSurveyCode
{
    /// <summary>What LimeSurvey puts between code and text where both are asked for.</summary>
    private const string BeforeText = ". ";

    /// <summary>Whether a header is a code with a row in brackets.</summary>
    public static bool IsCode(string header) => header.EndsWith(']') && LengthOf(header, out bool bracketed) == header.Length && bracketed;

    /// <summary>The code and the text of a header with both; null where it is not one.</summary>
    public static (string Code, string Text)? WithText(string header)
    {
        int length = LengthOf(header, out _);
        return length > 0 && header.AsSpan(length).StartsWith(BeforeText) && length + BeforeText.Length < header.Length ? (header[..length], header[(length + BeforeText.Length)..]) : null;
    }

    /// <summary>The length of the code at the start of a header: letters, digits and underscores, and then parts of such in brackets.</summary>
    private static int LengthOf(string header, out bool bracketed)
    {
        int length = header.Length > 0 && char.IsAsciiLetter(header[0]) ? WordAt(header, 0) : 0;
        bracketed = false;
        while (length > 0 && length < header.Length && header[length] == '[')
        {
            int word = WordAt(header, length + 1);
            if (word == 0 || length + 1 + word >= header.Length || header[length + 1 + word] != ']')
            {
                break;
            }

            length += word + 2;
            bracketed = true;
        }

        return length;
    }

    private static int WordAt(string header, int start)
    {
        int length = 0;
        while (start + length < header.Length && (char.IsAsciiLetterOrDigit(header[start + length]) || header[start + length] is '_' or '-'))
        {
            length++;
        }

        return length;
    }
}
