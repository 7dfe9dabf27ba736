using System.Globalization;
using System.Text;

namespace JobMap.Research.Redaction;

/// <summary>
/// Cuts texts into words: runs of letters and digits. Letters of scripts without case, of which many are written without spaces, are words one by one. Words are compared without regard
/// to case, to the accents of Latin letters, and to marks and signs that are not seen. By tables of its own and those of .NET that are the same in every culture.
/// </summary>
internal static class Words
{
    private const string Accented = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚıſ";

    private const string Plain = "AAAAAACEEEEIIIINOOOOOOUUUUYAAACCCCDDEEEEEGGGGHHIIIIIJKLLLLLNNNOOORRRSSSSTTTUUUUUUWYYZZZSTIS";

    public static List<Word> Of(string text)
    {
        List<Word> words = [];
        AddTo(words, text, 0, text.Length);
        return words;
    }

    /// <summary>Adds the words of a part of a text.</summary>
    public static void AddTo(List<Word> words, string text, int from, int to)
    {
        StringBuilder key = new();
        int start = -1;
        int at = from;
        while (at < to)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at, to - at), out Rune rune, out int length);
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool isUnseen = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
            bool isAlone = category is UnicodeCategory.OtherLetter;
            bool isWord = Rune.IsLetterOrDigit(rune) && !isAlone;
            if (start >= 0 && !isWord && !isUnseen)
            {
                Close(at);
            }

            if (isWord)
            {
                start = start < 0 ? at : start;
                Append(key, rune);
            }
            else if (isAlone)
            {
                words.Add(new Word(at, at + length, rune.ToString()));
            }

            at += length;
        }

        if (start >= 0)
        {
            Close(to);
        }

        void Close(int end)
        {
            words.Add(new Word(start, end, key.ToString()));
            key.Clear();
            start = -1;
        }
    }

    private static void Append(StringBuilder key, Rune rune)
    {
        Rune upper = Rune.ToUpperInvariant(rune);
        if (upper.Value is 'ß' or 'ẞ')
        {
            key.Append("SS");
            return;
        }

        int accented = upper.IsBmp ? Accented.IndexOf((char)upper.Value, StringComparison.Ordinal) : -1;
        if (accented >= 0)
        {
            key.Append(Plain[accented]);
        }
        else
        {
            key.Append(upper.ToString());
        }
    }
}
