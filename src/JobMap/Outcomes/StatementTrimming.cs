using System.Buffers;
using JobMap.Diagnostics;

namespace JobMap;

/// <summary>Where a part begins and ends within its stretch of the text: what only holds the parts together belongs to none of them.</summary>
internal static class StatementTrimming
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    /// <summary>The text without white space around it and without the quotes that wrap the whole of it.</summary>
    public static (int Start, int End) Unwrap(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        bool wrapped = end - start >= 2 && IsQuote(text[start]) && IsQuote(text[end - 1]) && text[(start + 1)..(end - 1)].IndexOfAny(Quotes) < 0;
        return wrapped ? (start + 1, end - 1) : (start, end);
    }

    /// <summary>A part that others follow.</summary>
    public static TextSpan Part(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && IsJoint(text[start]))
        {
            start++;
        }

        while (end > start && (IsJoint(text[end - 1]) || text[end - 1] is '-' or '('))
        {
            end--;
        }

        return start < end ? new TextSpan(start, end - start) : default;
    }

    /// <summary>The part that ends the statement or stands before its example; a full stop ends it.</summary>
    public static TextSpan Last(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && (IsJoint(text[end - 1]) || text[end - 1] is '.' or '-' or '('))
        {
            end--;
        }

        return Part(text, start, end);
    }

    /// <summary>What stands behind the mark of an example; a bracket that opens before the mark closes behind the example.</summary>
    public static TextSpan Example(ReadOnlySpan<char> text, int mark, int markEnd)
    {
        int start = markEnd;
        while (start < text.Length && (IsJoint(text[start]) || text[start] == '.'))
        {
            start++;
        }

        TextSpan example = Last(text, start, text.Length);
        return text[mark - 1] == '(' && example.Length > 0 && text[example.End - 1] == ')' ? Last(text, start, example.End - 1) : example;
    }

    public static bool IsOpening(char character) => character is '(' or '"' or '“' or '„' or '«';

    private static bool IsQuote(char character) => character is '"' or '“' or '”' or '„' or '«' or '»';

    private static bool IsJoint(char character) => character is ' ' or ',' or ';' or ':' or '—' or '–' || IsBlank(character);

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\u200b' or '\ufeff';
}
