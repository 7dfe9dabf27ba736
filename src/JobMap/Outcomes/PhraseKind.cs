namespace JobMap;

/// <summary>What a phrase of a vocabulary does in a statement.</summary>
internal enum PhraseKind
{
    /// <summary>It opens the statement and says which way is better.</summary>
    Direction,

    /// <summary>It stands before unit or object and means nothing.</summary>
    Article,

    /// <summary>It says what is measured.</summary>
    Unit,

    /// <summary>It joins unit and object.</summary>
    Connective,

    /// <summary>It opens the circumstances.</summary>
    ClarifierOpener,

    /// <summary>It announces the example.</summary>
    ExampleMark,
}
