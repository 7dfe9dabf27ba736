using System.Buffers;

namespace JobMap.Research.Redaction;

/// <summary>Tells telephone numbers and other numbers of people from dates, years, amounts and scales, by their digits and how they are grouped.</summary>
internal static class PersonalNumbers
{
    private const string Separators = " ().-/+";
    private const int WidestGap = 3;
    private const int ShortestTelephone = 7;
    private const int LongestTelephone = 15;
    private const int ShortestUnmarked = 9;
    private const int ShortestCard = 13;

    private static readonly SearchValues<char> Between = SearchValues.Create(Separators);

    /// <summary>How many words from one on are groups of one number, whether of a person or not; 0 where none begins.</summary>
    public static int Find(string text, List<Word> words, int first)
    {
        int next = first;
        while (next < words.Count && words[next].IsNumber && (next == first || IsGap(text, words[next - 1].End, words[next].Start)))
        {
            next++;
        }

        return next - first;
    }

    /// <summary>Where a number begins, its plus and the bracket around its first group with it.</summary>
    public static int StartOf(string text, Word first)
    {
        int start = first.Start;
        start -= start > 0 && text[start - 1] == '(' && first.End < text.Length && text[first.End] == ')' ? 1 : 0;
        return start - (start > 0 && text[start - 1] == '+' ? 1 : 0);
    }

    /// <summary>What a number, as written, is; null for none of a person.</summary>
    public static (RedactionKind Kind, string Mark)? KindOf(string number)
    {
        bool isMarked = number[0] is '+' or '(';
        int[] groups = [.. number.Split([.. Separators], StringSplitOptions.RemoveEmptyEntries).Select(group => group.Length)];
        int digits = groups.Sum();
        bool isTelephone = digits <= LongestTelephone && (isMarked || number[0] == '0');
        if (digits < ShortestTelephone || groups.All(group => group == 1) || (!isMarked && IsDate(number, groups)) || IsYears(number, groups) || IsAmount(number, groups))
        {
            return null;
        }

        return !isTelephone && digits >= ShortestCard ? (RedactionKind.AccountNumber, Marks.AccountNumber)
            : isTelephone || (digits >= ShortestUnmarked && groups.Max() >= 3) ? (RedactionKind.Telephone, Marks.Telephone) : null;
    }

    private static bool IsGap(string text, int start, int end) => end - start <= WidestGap && text.AsSpan(start, end - start).IndexOfAnyExcept(Between) < 0;

    private static bool IsDate(string number, int[] groups) => (groups is [<= 2, <= 2, 2 or 4] or [4, <= 2, <= 2]) && !number.Contains(' ', StringComparison.Ordinal);

    private static bool IsYears(string number, int[] groups) => groups.Length <= 3 && Array.TrueForAll(groups, group => group == 4)
        && number.Split([.. Separators], StringSplitOptions.RemoveEmptyEntries).All(year => year.StartsWith("19", StringComparison.Ordinal) || year.StartsWith("20", StringComparison.Ordinal));

    /// <summary>"0.1234567" and "1.500.000.000".</summary>
    private static bool IsAmount(string number, int[] groups) =>
        number.Contains('.', StringComparison.Ordinal) && number.All(character => character == '.' || char.IsDigit(character)) && (groups.Length == 2 || groups.Skip(1).All(group => group == 3));
}
