using JobMap.Ingestion;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Studies;

/// <summary>The library's work in the rows on files: from a file to scores, counted while it is read.</summary>
internal sealed record CsvScores(TallyIngestion Ingestion, OpportunityAnalysis Analysis)
{
    public SurveyTally Tally => Ingestion.Tally;

    /// <summary>How many cells hold a rating.</summary>
    public long Answered => Ingestion.Report.Columns.Sum(column => column.Answered);

    /// <exception cref="InvalidOperationException">The file cannot be read.</exception>
    public static CsvScores Read(CsvStudy study)
    {
        TallyIngestion ingestion = SurveyReader.ReadTallyFile(study.Path, study.Map).Value;
        return new CsvScores(ingestion, OpportunityAnalysis.Run(study.Map, ingestion.Tally));
    }
}
