namespace JobMap.Ingestion.Tables;

/// <summary>The kinds of file that begin with bytes of their own and are not read here, so that a message can name them.</summary>
internal static class FileSignature
{
    public static ReadOnlySpan<byte> Gzip => [0x1F, 0x8B];

    public static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    public static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static ReadOnlySpan<byte> Parquet => "PAR1"u8;

    /// <summary>What the file is, with its article; null where nothing is known of it.</summary>
    public static string? NameOf(ReadOnlySpan<byte> head) =>
        head.StartsWith("%PDF-"u8) ? "a PDF document"
        : head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "a PNG picture"
        : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "a JPEG picture"
        : head.StartsWith("GIF8"u8) ? "a GIF picture"
        : head.StartsWith("PARE"u8) ? "an encrypted Parquet file"
        : head.StartsWith("ARROW1"u8) ? "an Arrow file"
        : head.StartsWith("SQLite format 3"u8) ? "an SQLite database"
        : head.StartsWith("$FL2"u8) || head.StartsWith("$FL3"u8) ? "an SPSS file"
        : head.StartsWith("{\\rtf"u8) ? "a rich text document"
        : head.StartsWith("7z"u8) && head.Length > 5 && head[2] == 0xBC ? "a 7z archive"
        : head.StartsWith("PK\u0005\u0006"u8) ? "an empty zip archive"
        : head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]) ? "a file packed with Zstandard"
        : head.StartsWith("BZh"u8) ? "a file packed with bzip2"
        : head.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z']) ? "a file packed with xz"
        : IsMarkup(head) ? "a page in HTML or XML"
        : null;

    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        text = text.TrimStart(" \t\r\n"u8);
        return text.StartsWith("<?xml"u8) || text.StartsWith("<!DOCTYPE"u8) || text.StartsWith("<!doctype"u8) || text.StartsWith("<html"u8) || text.StartsWith("<HTML"u8);
    }
}
