using System.Text;
using JobMap.Ingestion.Layouts;

namespace JobMap.Ingestion.Tests.Layouts;

/// <summary>Builds a table column by column and row by row, and takes one apart again.</summary>
internal sealed class SampleTable
{
    private readonly List<string[]> _columns = [];
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a column with what stands in each header line.</summary>
    public void Column(params string[] header) => _columns.Add(header);

    public void Columns(int headerRecords, Func<string, string, string, string[]> header, params (string, string, string)[] columns)
    {
        foreach ((string first, string second, string third) in columns)
        {
            Column(header(first, second, third)[..headerRecords]);
        }
    }

    public void Row(params string[] cells) => _rows.Add(cells);

    public void Rows(Func<SampleRespondent, string[]> row) => Rows((respondent, _) => row(respondent));

    public void Rows(Func<SampleRespondent, int, string[]> row) => _rows.AddRange(SampleStudy.Respondents.Select((respondent, index) => row(respondent, index + 1)));

    /// <summary>The file; every row has as many cells as there are columns.</summary>
    public string Csv(char delimiter)
    {
        _rows.Exists(row => row.Length != _columns.Count).Should().BeFalse("a row has a cell for each column");
        IEnumerable<string[]> header = Enumerable.Range(0, _columns[0].Length).Select(line => _columns.Select(column => column[line]).ToArray());
        return string.Concat(header.Concat(_rows).Select(record => string.Join(delimiter, record.Select(field => Quoted(field, delimiter))) + "\r\n"));
    }

    /// <summary>The records of a file with commas, semicolons or tabs, whichever its first line has most of.</summary>
    public static TableSample Parse(string csv)
    {
        string first = csv.Split('\n')[0];
        char delimiter = new[] { ',', ';', '\t' }.MaxBy(c => first.Count(found => found == c));
        List<string[]> records = [];
        List<long> lines = [];
        List<string> fields = [];
        StringBuilder field = new();
        bool quoted = false;
        long line = 1;
        long start = 1;
        for (int i = 0; i < csv.Length; i++)
        {
            char c = csv[i];
            line += c == '\n' ? 1 : 0;
            if (c == '"')
            {
                bool doubled = quoted && i + 1 < csv.Length && csv[i + 1] == '"';
                field.Append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            }
            else if (quoted || (c != delimiter && c is not ('\r' or '\n')))
            {
                field.Append(c);
            }
            else if (c != '\r')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    records.Add([.. fields]);
                    lines.Add(start);
                    fields.Clear();
                    start = line;
                }
            }
        }

        return new TableSample { Records = records, Lines = lines };
    }

    private static string Quoted(string field, char delimiter) =>
        field.AsSpan().ContainsAny(delimiter, '"', '\n') ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
