using System.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>Answers that were read, and what was made of the table they came from.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SurveyIngestion
{
    internal SurveyIngestion(SurveyResponses responses, IngestionReport report) => (Responses, Report) = (responses, report);

    /// <summary>The answers.</summary>
    public SurveyResponses Responses { get; }

    /// <summary>What was read, missing, excluded and refused.</summary>
    public IngestionReport Report { get; }

    /// <summary>The report in one line.</summary>
    public override string ToString() => Report.ToString();
}
