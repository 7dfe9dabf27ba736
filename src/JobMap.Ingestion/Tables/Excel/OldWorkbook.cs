using ExcelDataReader;
using ExcelDataReader.Exceptions;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>
/// The reader of an old workbook. The library would also decrypt a new workbook with the password that Excel takes where none is given, and read
/// it without the guard; so it is asked for the old format alone, and the encrypted one is told by its name in the file.
/// </summary>
internal static class OldWorkbook
{
    private static readonly byte[] Encrypted = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    public static IExcelDataReader Read(Stream content, ExcelReaderConfiguration configuration)
    {
        try
        {
            return ExcelReaderFactory.CreateBinaryReader(content, configuration);
        }
        catch (InvalidPasswordException)
        {
            throw Protected();
        }
        catch (ExcelReaderException) when (IsEncrypted(content))
        {
            throw Protected();
        }
    }

    private static TableFaultException Protected() => new(DiagnosticCatalogue.FormatUnsupported, "The workbook is encrypted, as those with a password are, which is not read here.");

    private static bool IsEncrypted(Stream content)
    {
        byte[] buffer = new byte[1 << 16];
        int kept = 0;
        content.Position = 0;
        for (int read; (read = content.Read(buffer.AsSpan(kept))) > 0;)
        {
            ReadOnlySpan<byte> seen = buffer.AsSpan(0, kept + read);
            if (seen.IndexOf(Encrypted) >= 0)
            {
                return true;
            }

            kept = Math.Min(Encrypted.Length - 1, seen.Length);
            seen[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
