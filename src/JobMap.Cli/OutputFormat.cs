namespace JobMap.Cli;

/// <summary>The forms a result is printed in.</summary>
internal enum OutputFormat
{
    /// <summary>A table a person reads.</summary>
    Text,

    /// <summary>A document.</summary>
    Json,

    /// <summary>Rows for a spreadsheet.</summary>
    Csv,

    /// <summary>A table for a page.</summary>
    Markdown,
}
