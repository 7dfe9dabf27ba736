using System.Net;
using System.Text;

namespace JobMap.Ingestion.Layouts;

/// <summary>The text of a header as a person reads it: without HTML, in one line, with single spaces.</summary>
internal static class HeaderText
{
    private const int ShortLength = 60;

    private static readonly string[] Hidden = ["style", "script"];

    /// <summary>Tags that stand within a word or a line; every other tag separates words.</summary>
    private static readonly string[] Inline = ["a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "ins", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "u", "wbr"];

    /// <summary>The text without tags and what is hidden in them, entities decoded, every run of white space (a line end and a no-break space too) as one space, none at the ends.</summary>
    public static string Clean(string raw)
    {
        string text = raw.Contains('<', StringComparison.Ordinal) ? WithoutTags(raw) : raw;
        return Collapsed(text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text);
    }

    /// <summary>The cleaned text, cut where it is long, for messages.</summary>
    public static string Shortened(string raw)
    {
        string text = Clean(raw.Length > 4 * ShortLength ? raw[..(4 * ShortLength)] : raw);
        return text.Length > ShortLength ? text[..ShortLength] + "…" : text;
    }

    private static string Collapsed(string text)
    {
        StringBuilder collapsed = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                collapsed.Append(collapsed.Length > 0 && collapsed[^1] != ' ' ? " " : "");
            }
            else if (c is not ('\u200B' or '\uFEFF' or '\u00AD'))
            {
                // Zero-width spaces, byte order marks and soft hyphens are not seen.
                collapsed.Append(c);
            }
        }

        return collapsed.ToString().TrimEnd(' ');
    }

    private static string WithoutTags(string html)
    {
        StringBuilder text = new(html.Length);
        int at = 0;
        while (at < html.Length)
        {
            int end = html[at] == '<' ? EndOfTag(html, at) : -1;
            if (end < 0)
            {
                text.Append(html[at++]);
                continue;
            }

            ReadOnlySpan<char> name = NameOfTag(html.AsSpan(at + 1, end - at - 1));
            text.Append(IsOneOf(Inline, name) ? "" : " ");
            at = IsOneOf(Hidden, name) && html[at + 1] != '/' ? AfterHidden(html, end, name) : end + 1;
        }

        return text.ToString();
    }

    /// <summary>The place of the <c>&gt;</c> of a tag or comment that begins here; -1 where a <c>&lt;</c> is meant as it stands, as in "a &lt; b".</summary>
    private static int EndOfTag(string html, int start)
    {
        char next = start + 1 < html.Length ? html[start + 1] : ' ';
        if (!char.IsAsciiLetter(next) && next is not ('/' or '!'))
        {
            return -1;
        }

        int end = html.AsSpan(start + 1).IndexOfAny('<', '>');
        return end >= 0 && html[start + 1 + end] == '>' ? start + 1 + end : -1;
    }

    private static ReadOnlySpan<char> NameOfTag(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        int length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return tag[..length];
    }

    /// <summary>The place behind the text of a style or script: its closing tag, or the end where it is not closed.</summary>
    private static int AfterHidden(string html, int endOfTag, ReadOnlySpan<char> name)
    {
        int close = html.AsSpan(endOfTag).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return close < 0 ? html.Length : endOfTag + close;
    }

    private static bool IsOneOf(string[] names, ReadOnlySpan<char> name)
    {
        foreach (string known in names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
