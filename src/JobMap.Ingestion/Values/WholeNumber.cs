namespace JobMap.Ingestion.Values;

/// <summary>Whole numbers as tables hold them: "4", "+4", "04", "4.0", and "4,0" where the comma is the decimal sign. "4.5" is not whole.</summary>
internal static class WholeNumber
{
    private const int MostDigits = 9;

    /// <summary>Reads a text that is nothing but a whole number of at most nine digits, leading zeros not counted.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out int number) => TryReadStart(text, out number, out int length) && length == text.Length;

    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, out int)"/>
    public static bool TryRead(ReadOnlySpan<char> text, out int number) => TryReadStart(text, out number, out int length) && length == text.Length;

    /// <summary>Reads the number that a text begins with; false where there is none, or it is not whole or too long.</summary>
    public static bool TryReadStart(ReadOnlySpan<char> text, out int number, out int length)
    {
        // What is no ASCII character is no part of a number; 64 characters hold more than any number that is read.
        Span<byte> ascii = stackalloc byte[Math.Min(text.Length, 64)];
        for (int i = 0; i < ascii.Length; i++)
        {
            ascii[i] = char.IsAscii(text[i]) ? (byte)text[i] : (byte)'?';
        }

        return TryReadStart(ascii, out number, out length) && (length < ascii.Length || length == text.Length);
    }

    private static bool TryReadStart(ReadOnlySpan<byte> text, out int number, out int length)
    {
        (number, length) = (0, 0);
        bool isNegative = text.Length > 0 && text[0] == '-';
        int start = isNegative || (text.Length > 0 && text[0] == '+') ? 1 : 0;
        int i = start;
        int digits = 0;
        for (; i < text.Length && char.IsAsciiDigit((char)text[i]); i++)
        {
            digits += digits > 0 || text[i] != '0' ? 1 : 0;
            if (digits > MostDigits)
            {
                return false;
            }

            number = (10 * number) + (text[i] - '0');
        }

        if (i == start)
        {
            return false;
        }

        if (i + 1 < text.Length && text[i] is (byte)'.' or (byte)',' && char.IsAsciiDigit((char)text[i + 1]))
        {
            for (i++; i < text.Length && char.IsAsciiDigit((char)text[i]); i++)
            {
                if (text[i] != '0')
                {
                    return false;
                }
            }
        }

        number = isNegative ? -number : number;
        length = i;
        return true;
    }
}
