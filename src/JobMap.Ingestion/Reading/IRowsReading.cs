using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Reading;

/// <summary>A reading of the rows behind the header.</summary>
internal interface IRowsReading
{
    /// <summary>Rows read so far.</summary>
    long Rows { get; }

    /// <summary>Respondents that are kept so far.</summary>
    long Respondents { get; }

    /// <summary>Rows left out since the respondent rated the same before.</summary>
    long RepeatedRatings { get; }

    /// <summary>Rows left out since they rate what the job map does not have.</summary>
    long RowsOfUnknownNeeds { get; }

    /// <summary>What the checks of the respondents found; complete at the end.</summary>
    IReadOnlyList<AnswerQualityReport> Checks { get; }

    /// <summary>Reads the row the table stands on.</summary>
    void Read(TableReader table);

    /// <summary>Hands on what is left.</summary>
    void End();
}
