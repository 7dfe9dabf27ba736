using System.Text;
using System.Text.Unicode;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables;

/// <summary>The encoding of a text file, concluded from its first bytes: its mark; else the pattern of UTF-16; else UTF-8 where it is valid; else Windows-1252.</summary>
internal static class TextEncoding
{
    /// <summary>The encoding and the length of its mark; null, with the reason in the log, where the bytes are no text.</summary>
    public static (Encoding Encoding, int Mark)? Detect(ReadOnlySpan<byte> head, bool isAll, DiagnosticLog log)
    {
        if (OfMark(head) is { } marked)
        {
            return marked;
        }

        if (OfPattern(head) is { } wide)
        {
            log.Add(DiagnosticCatalogue.EncodingAssumed, $"The file has no mark of its encoding; its bytes come in pairs and are read as {Name(wide)}.");
            return (wide, 0);
        }

        ReadOnlySpan<byte> text = isAll ? head : head[..^CheckedText.Unfinished(head)];
        bool isUtf8 = Utf8.IsValid(text);
        if (IsBinary(head, isUtf8))
        {
            log.Add(DiagnosticCatalogue.FormatUnsupported, "The file holds bytes that no text has; it is neither a text file nor any other table that is read here.");
            return null;
        }

        if (isUtf8 || IsMostlyUtf8(text))
        {
            return (Encoding.UTF8, 0);
        }

        int line = 1 + text[..FirstNotUtf8(text)].Count((byte)'\n');
        log.Add(DiagnosticCatalogue.EncodingAssumed, "The file has no mark of its encoding and is not UTF-8; it is read as Windows-1252.", line);
        return (Windows1252, 0);
    }

    public static string Name(Encoding encoding) => encoding.WebName switch
    {
        "utf-8" => "UTF-8",
        "utf-16" => "UTF-16",
        "utf-16BE" => "UTF-16 (big-endian)",
        "utf-32" => "UTF-32",
        "windows-1252" => "Windows-1252",
        string name => name,
    };

    /// <summary>The length of the mark of an encoding at the start of a text; 0 where there is none.</summary>
    public static int MarkOf(Encoding encoding, ReadOnlySpan<byte> head) =>
        encoding.GetPreamble() is { Length: > 0 } mark && head.StartsWith(mark) ? mark.Length : 0;

    /// <summary>Whether a text is UTF-8, but for a few faults at most.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> text) => Utf8.IsValid(text) || IsMostlyUtf8(text);

    public static Encoding Windows1252 => field ??= CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static (Encoding Encoding, int Mark)? OfMark(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>UTF-16 by the zeros that are every second byte of Latin text.</summary>
    private static Encoding? OfPattern(ReadOnlySpan<byte> head)
    {
        int pairs = head.Length / 2;
        if (pairs < 2 || head.IndexOf((byte)0) < 0)
        {
            return null;
        }

        Span<int> zeros = [0, 0];
        Span<int> controls = [0, 0];
        for (int i = 0; i < pairs * 2; i++)
        {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
            controls[i & 1] += head[i ^ 1] == 0 && IsControl(head[i]) ? 1 : 0;
        }

        return IsTextOn(0, zeros, controls, pairs) ? Encoding.Unicode : IsTextOn(1, zeros, controls, pairs) ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>Whether one side of the pairs has the characters and the other mostly zeros.</summary>
    private static bool IsTextOn(int side, ReadOnlySpan<int> zeros, ReadOnlySpan<int> controls, int pairs) =>
        zeros[1 - side] * 2 > pairs && zeros[side] * 50 < pairs && controls[side] * 50 <= pairs;

    /// <summary>Whether there are zeros, more than a few control characters, or many bytes that no text in Windows-1252 has.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> head, bool isUtf8)
    {
        int odd = 0;
        foreach (byte at in head)
        {
            if (at == 0)
            {
                return true;
            }

            odd += IsControl(at) || (!isUtf8 && at is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D) ? 1 : 0;
        }

        return odd * 50 > head.Length;
    }

    private static bool IsControl(byte at) => at is > 0 and < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1A) or 0x7F;

    /// <summary>Whether a text that is not valid UTF-8 is some all the same: characters of more than one byte outnumber the faults by far.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> text)
    {
        int faults = 0;
        int characters = 0;
        while (text.Length > 0 && text.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is int at and >= 0)
        {
            text = text[at..];
            bool valid = Rune.DecodeFromUtf8(text, out _, out int consumed) == System.Buffers.OperationStatus.Done;
            characters += valid ? 1 : 0;
            faults += valid ? 0 : 1;
            text = text[consumed..];
        }

        return characters > 10 * faults;
    }

    private static int FirstNotUtf8(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (at < text.Length && Rune.DecodeFromUtf8(text[at..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }
}
