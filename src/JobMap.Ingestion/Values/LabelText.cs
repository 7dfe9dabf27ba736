using System.Buffers;
using System.Net;
using System.Text;

namespace JobMap.Ingestion.Values;

/// <summary>Labels as they are compared: however a tool wrote them, the same label is the same text.</summary>
internal static class LabelText
{
    /// <summary>What may stand around a label and is no part of it.</summary>
    private const string LeadingNoise = " '\"";

    private const string TrailingNoise = " '\".,;:!?\u2026";

    private static readonly SearchValues<char> Unusual = SearchValues.Create("<&");

    /// <summary>
    /// In lower case, without tags and with entities decoded, every run of white space one space, every dash (and the minus sign) a hyphen, every
    /// quote straight, full-width characters as their ASCII ones, without characters of no width, and without quotes around it and punctuation
    /// behind it. A text of nothing but punctuation stays as it is.
    /// </summary>
    public static string Normalised(string text)
    {
        if (text.AsSpan().IndexOfAny(Unusual) >= 0)
        {
            text = WebUtility.HtmlDecode(WithoutTags(text));
        }

        StringBuilder plain = new(text.Length);
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else if (Plain(character) is var one and not '\0')
            {
                plain.Append(one);
            }
        }

        string collapsed = plain.ToString().TrimEnd(' ');
        string bare = collapsed.TrimStart(LeadingNoise.ToCharArray()).TrimEnd(TrailingNoise.ToCharArray());
        return bare.Length == 0 ? collapsed : bare;
    }

    /// <summary>The character as it is compared; the null character for one that has no width.</summary>
    private static char Plain(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => Plain((char)(character - 0xFEE0)),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\uFE58' or '\uFE63' => '-',
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\0' => '\0',
        _ => char.ToLowerInvariant(character),
    };

    /// <summary>Each tag is a space; a "&lt;" that begins no tag stays.</summary>
    private static string WithoutTags(string text)
    {
        StringBuilder kept = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int end = text[i] == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!') ? text.IndexOf('>', i) : -1;
            kept.Append(end < 0 ? text[i] : ' ');
            i = Math.Max(i, end);
        }

        return kept.ToString();
    }
}
