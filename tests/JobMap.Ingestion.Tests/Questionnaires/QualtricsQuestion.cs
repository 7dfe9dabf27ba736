namespace JobMap.Ingestion.Tests.Questionnaires;

/// <summary>A question as an importer of the Advanced Format understands it; texts are HTML.</summary>
internal sealed record QualtricsQuestion(string Block, int Page, string Type, int Number)
{
    public string Id { get; set; } = "";

    public string Text { get; set; } = "";

    public List<(int Value, string Text)> Choices { get; } = [];

    public List<(int Value, string Text)> Answers { get; } = [];

    public bool IsMatrix => Type == "Matrix";

    /// <summary>The columns of its answers in an export.</summary>
    public IEnumerable<QualtricsColumn> Columns => Type switch
    {
        "DB" => [],
        "Matrix" => Choices.Select(row => new QualtricsColumn(this, $"{Id}_{row.Value}", $"{Text} - {row.Text}", $"QID{Number}_{row.Value}", row.Text)),
        _ => [new QualtricsColumn(this, Id, Text, $"QID{Number}", Text)],
    };
}
