using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Quality;

/// <summary>One check of the respondents, a row at a time, in the order of the table.</summary>
internal interface IRowCheck
{
    AnswerQualityCheck Check { get; }

    /// <summary>Why it cannot be made, or was not made of all rows; null where nothing stands in its way.</summary>
    string? Limitation { get; }

    /// <summary>Whether the row is flagged.</summary>
    /// <param name="table">The table, standing on the row.</param>
    /// <param name="codes">The codes of its ratings.</param>
    bool Flags(TableReader table, ReadOnlySpan<byte> codes);

    /// <summary>Hears that the row it was asked about last is kept.</summary>
    void Kept()
    {
    }
}
