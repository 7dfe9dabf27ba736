using System.Globalization;

namespace JobMap.Ingestion.Layouts;

/// <summary>What can be asked of the records of a header in every layout.</summary>
internal static class HeaderRecords
{
    /// <summary>How many columns the header has: the fields of its longest record.</summary>
    public static int Width(TableSample sample, int headerRecords) => sample.Records.Take(headerRecords).Select(record => record.Length).DefaultIfEmpty().Max();

    /// <summary>Whether a record holds a number, as answers do and headers hardly ever.</summary>
    public static bool HasNumber(TableSample sample, int record) => record < sample.Records.Count && Array.Exists(sample.Records[record], IsNumber);

    public static bool IsNumber(string field) => double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    /// <summary>"1 header line", "3 header lines".</summary>
    public static string Counted(int headerRecords) => Internals.Counted.Of(headerRecords, "header line");
}
