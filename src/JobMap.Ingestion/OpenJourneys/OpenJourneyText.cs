using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.OpenJourneys;

/// <summary>From the bytes of a file to JSON that can be read without surprises: UTF-8, no deeper than the limit, no halves of surrogate pairs.</summary>
internal static class OpenJourneyText
{
    /// <summary>How deeply a file may be nested; a journey keeps no member that is nested more deeply.</summary>
    public const int MaximumDepth = 32;

    /// <summary>The bytes in UTF-8 without a mark, also where their mark says UTF-16. What is no text stays as it is, to be refused.</summary>
    public static byte[] ToUtf8(byte[] bytes)
    {
        Encoding? encoding = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : null;
        return encoding is not null ? Encoding.Convert(encoding, Encoding.UTF8, bytes, 2, bytes.Length - 2)
            : bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
    }

    /// <summary>The document; null, with an error noted, where it is none. Bytes are changed where they escape half of a surrogate pair.</summary>
    public static JsonDocument? Parse(byte[] json, bool isWhole, int maximumBytes, OpenJourneyFindings findings)
    {
        if (json.Length > maximumBytes)
        {
            findings.Add(DiagnosticCatalogue.DocumentTooLarge, FormattableString.Invariant($"The file has more than {maximumBytes} bytes, which is the most that is read."), DiagnosticLocation.None);
            return null;
        }

        if (!Utf8.IsValid(json))
        {
            findings.Add(DiagnosticCatalogue.DocumentMalformed, "The file is not in UTF-8.", PlaceOf(json, FirstInvalid(json)));
            return null;
        }

        int replaced = ReplaceHalves(json, out int first);
        if (replaced > 0 || !isWhole)
        {
            findings.Add(
                DiagnosticCatalogue.OpenJourneyValueInvalid,
                "Texts of the file have halves of surrogate pairs, which stand for no character; the replacement character U+FFFD stands for them.", replaced > 0 ? PlaceOf(json, first) : DiagnosticLocation.None);
        }

        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaximumDepth });
        }
        catch (JsonException malformed)
        {
            Refuse(json, malformed, findings);
            return null;
        }
    }

    private static void Refuse(byte[] json, JsonException malformed, OpenJourneyFindings findings)
    {
        if (DepthExceededAt(json) is { } offset)
        {
            findings.Add(DiagnosticCatalogue.DocumentLimitExceeded, FormattableString.Invariant($"The file is nested more than {MaximumDepth} levels deep."), PlaceOf(json, offset));
            return;
        }

        string message = malformed.Message.Split(" LineNumber:")[0];
        findings.Add(
            DiagnosticCatalogue.DocumentMalformed, json.All(value => value is 0x20 or 0x09 or 0x0A or 0x0D) ? "The file is empty." : $"The file is not well-formed: {OpenJourneyFindings.Shown(message)}",
            new DiagnosticLocation { Line = (malformed.LineNumber ?? 0) + 1, Column = (malformed.BytePositionInLine ?? 0) + 1 });
    }

    private static long? DepthExceededAt(byte[] json)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = MaximumDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= MaximumDepth)
                {
                    return reader.TokenStartIndex;
                }
            }
        }
        catch (JsonException)
        {
            // It is at fault before it is too deep.
        }

        return null;
    }

    /// <summary>Writes U+FFFD over each escaped half of a surrogate pair, which takes the same six bytes.</summary>
    private static int ReplaceHalves(Span<byte> json, out int first)
    {
        (int count, first) = (0, -1);
        for (int at = json.IndexOf((byte)'\\'); at >= 0; at = NextEscape(json, at))
        {
            int unit = UnitAt(json, at);
            if (unit is >= 0xD800 and <= 0xDBFF && UnitAt(json, at + 6) is >= 0xDC00 and <= 0xDFFF)
            {
                at += 6;
            }
            else if (unit is >= 0xD800 and <= 0xDFFF)
            {
                "fffd"u8.CopyTo(json[(at + 2)..]);
                first = count++ == 0 ? at : first;
            }
        }

        return count;
    }

    private static int NextEscape(ReadOnlySpan<byte> json, int at)
    {
        int from = Math.Min(at + 2, json.Length);
        int next = json[from..].IndexOf((byte)'\\');
        return next < 0 ? -1 : from + next;
    }

    /// <summary>The code unit that is escaped here; -1 where none is.</summary>
    private static int UnitAt(ReadOnlySpan<byte> json, int at) =>
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && int.TryParse(json.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit) ? unit : -1;

    private static int FirstInvalid(ReadOnlySpan<byte> json)
    {
        int at = 0;
        while (at < json.Length && Rune.DecodeFromUtf8(json[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static DiagnosticLocation PlaceOf(ReadOnlySpan<byte> json, long offset)
    {
        ReadOnlySpan<byte> before = json[..(int)offset];
        return new DiagnosticLocation { Line = before.Count((byte)'\n') + 1, Column = before.Length - before.LastIndexOf((byte)'\n') };
    }
}
