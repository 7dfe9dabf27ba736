using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>The layout of a table: how many records are its header, and what its columns are called.</summary>
internal sealed record DetectedLayout
{
    public required SurveyLayout Layout { get; init; }

    /// <summary>How many records at the start are header.</summary>
    public required int HeaderRecords { get; init; }

    public required IReadOnlyList<SurveyColumn> Columns { get; init; }

    /// <summary>What speaks for the layout, in words for a person; not empty.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>The records of the header as they stand in the table.</summary>
    public IReadOnlyList<string[]> Header { get; init; } = [];

    /// <summary>Whether a record below the header says the same as one of the header, as where two exports were put one behind the other; white space at the ends of fields and blank fields at the end aside.</summary>
    public bool IsHeaderAgain(IReadOnlyList<string> record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Any(field => !string.IsNullOrWhiteSpace(field)) && Header.Any(header => IsSame(header, record));
    }

    private static bool IsSame(string[] header, IReadOnlyList<string> record)
    {
        for (int i = 0; i < Math.Max(header.Length, record.Count); i++)
        {
            ReadOnlySpan<char> expected = i < header.Length ? header[i].AsSpan().Trim() : [];
            ReadOnlySpan<char> found = i < record.Count ? record[i].AsSpan().Trim() : [];
            if (!expected.SequenceEqual(found))
            {
                return false;
            }
        }

        return true;
    }
}
