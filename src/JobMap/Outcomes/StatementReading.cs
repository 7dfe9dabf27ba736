namespace JobMap;

/// <summary>What a reader found: where the parts stand, and the entries of the vocabulary they are.</summary>
internal readonly struct StatementReading
{
    public StatementSpans Spans { get; init; }

    public Phrase? Direction { get; init; }

    public Phrase? Unit { get; init; }

    public Phrase? Connective { get; init; }
}
