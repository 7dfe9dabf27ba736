using System.Text;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Sections;

/// <summary>A CSV table by RFC 4180: a header, and rows whose fields are encoded already.</summary>
internal static class CsvTable
{
    public static string Of(string header, IEnumerable<IEnumerable<string>> rows)
    {
        StringBuilder csv = new(header + CsvText.LineEnd);
        foreach (IEnumerable<string> fields in rows)
        {
            csv.AppendJoin(',', fields).Append(CsvText.LineEnd);
        }

        return csv.ToString();
    }
}
