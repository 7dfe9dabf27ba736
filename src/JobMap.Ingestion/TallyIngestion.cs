using System.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>Answers that were counted while they were read, and what was made of the table they came from.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TallyIngestion
{
    internal TallyIngestion(SurveyTally tally, IngestionReport report) => (Tally, Report) = (tally, report);

    /// <summary>The counts.</summary>
    public SurveyTally Tally { get; }

    /// <summary>What was read, missing, excluded and refused.</summary>
    public IngestionReport Report { get; }

    /// <summary>The report in one line.</summary>
    public override string ToString() => Report.ToString();
}
