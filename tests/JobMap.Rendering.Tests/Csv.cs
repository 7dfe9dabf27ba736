using System.Text;

namespace JobMap.Rendering.Tests;

/// <summary>A reader of RFC 4180, written apart from the writer it tests.</summary>
internal static class Csv
{
    public static List<string[]> Read(string csv)
    {
        List<string[]> rows = [];
        List<string> row = [];
        StringBuilder field = new();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            char c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\r' && (c == ',' || csv[i + 1] == '\n') && !quoted)
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\r')
                {
                    rows.Add([.. row]);
                    row.Clear();
                    i++;
                }
            }
            else
            {
                field.Append(c);
            }
        }

        return rows;
    }
}
