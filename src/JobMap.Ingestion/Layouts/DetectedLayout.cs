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
}
