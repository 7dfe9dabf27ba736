namespace JobMap.Rendering.Sections;

/// <summary>
/// A part of a result in words, apart from any format: a title, sentences, a table, and sentences below it. The texts are as users wrote them; who writes them into a format encodes them.
/// </summary>
internal sealed record Section(string Title)
{
    /// <summary>Sentences above the table.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>The table; null for none. One without rows is left out.</summary>
    public SectionTable? Table { get; init; }

    /// <summary>Sentences below the table.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public bool HasTable => Table is { Rows.Count: > 0 };
}
