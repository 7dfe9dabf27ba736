namespace JobMap.Ingestion.Tables.Excel;

/// <summary>Which number formats show a number as a date or a time.</summary>
internal static class DateFormat
{
    /// <summary>By the number of a format that is built in: 14 to 22 and 45 to 47, and those of East Asian dates.</summary>
    public static bool IsDate(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>By its code: whether a letter of a date stands outside quotes, brackets and escapes. Elapsed time such as [h] counts too.</summary>
    public static bool IsDate(string code)
    {
        for (int i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = EndOf(code, i, '"');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    int end = EndOf(code, i, ']');
                    if (code.AsSpan(i..Math.Min(end + 1, code.Length)) is "[h]" or "[hh]" or "[m]" or "[mm]" or "[s]" or "[ss]" or "[H]" or "[HH]")
                    {
                        return true;
                    }

                    i = end;
                    break;
                case 'G' or 'g' when code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    i += 6;
                    break;
                case 'd' or 'm' or 'y' or 'h' or 's' or 'D' or 'M' or 'Y' or 'H' or 'S':
                    return true;
                case ';':
                    return false;
                default:
                    break;
            }
        }

        return false;
    }

    private static int EndOf(string code, int start, char mark) => code.IndexOf(mark, start + 1) is int end and >= 0 ? end : code.Length;
}
