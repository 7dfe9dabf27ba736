using System.Text;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>The texts that the sheets of a workbook name by number, in UTF-8.</summary>
internal sealed class SharedTexts(long maximumBytes)
{
    private readonly List<byte[]> _texts = [];
    private long _held;

    public ReadOnlySpan<byte> this[int index] => _texts[index];

    public int Count => _texts.Count;

    public void Add(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        _held += bytes.Length + 32;
        if (_held > maximumBytes)
        {
            throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The texts of the workbook take more than {maximumBytes} bytes."));
        }

        _texts.Add(bytes);
    }
}
