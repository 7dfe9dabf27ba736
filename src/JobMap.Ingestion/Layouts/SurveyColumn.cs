using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>A column of a table of answers, as its layout names it.</summary>
internal sealed record SurveyColumn
{
    /// <summary>The place in the record, 0-based.</summary>
    public required int Index { get; init; }

    /// <summary>The code, or, where the layout has none, the text of the header; it may be empty and need not be unique.</summary>
    public required string Name { get; init; }

    /// <summary>The whole text of the question in one line, entities decoded and tags removed; empty where there is none.</summary>
    public string Text { get; init; } = "";

    /// <summary>The part of the text that questions of one block share, such as "How important is it to you to …"; empty where it is not told apart.</summary>
    public string Stem { get; init; } = "";

    /// <summary>The part of the text that is this row's own; empty where it is not told apart.</summary>
    public string Item { get; init; } = "";

    /// <summary>Another code, such as the import id of Qualtrics; empty where there is none.</summary>
    public string OtherName { get; init; } = "";

    /// <summary>What a column that the tool itself adds is for, such as the duration; null for questions.</summary>
    public ColumnRole? Role { get; init; }
}
