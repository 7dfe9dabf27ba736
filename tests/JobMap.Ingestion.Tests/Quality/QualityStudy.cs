using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tests.Layouts;
using JobMap.Ingestion.Tests.Reading;

namespace JobMap.Ingestion.Tests.Quality;

/// <summary>Readings for the checks of respondents.</summary>
internal static class QualityStudy
{
    public static JobMapResult<SurveyIngestion> Read(string csv, AnswerQualityOptions? quality = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(csv));
        return SurveyReader.Read(stream, RandomTable.Map, new SurveyReadOptions { Quality = quality ?? AnswerQualityOptions.Default, Source = "answers.csv" });
    }

    /// <summary>An export of the sample study with other cells in one column, respondent by respondent; null to leave one as it is.</summary>
    public static JobMapResult<SurveyIngestion> Read(string export, string column, string?[] cells, AnswerQualityOptions? quality = null)
    {
        SampleExport sample = SampleExports.All.Single(one => one.Name == export);
        string[][] records = [.. sample.Sample.Records.Select(record => record.ToArray())];
        int index = Array.IndexOf(records[0], column);
        for (int i = 0; i < cells.Length; i++)
        {
            records[sample.HeaderRecords + i][index] = cells[i] ?? records[sample.HeaderRecords + i][index];
        }

        using MemoryStream stream = new(Encoding.UTF8.GetBytes(ExportFile.Delimited(records, ',')));
        return SurveyReader.Read(stream, SampleStudy.Map, new SurveyReadOptions { Quality = quality ?? AnswerQualityOptions.Default, Source = "answers.csv" });
    }

    public static AnswerQualityReport Of(this JobMapResult<SurveyIngestion> result, AnswerQualityCheck check) => result.Value.Report.Checks.Single(report => report.Check == check);

    public static AnswerQualityOptions Excluding(params AnswerQualityCheck[] checks) => new() { Exclude = checks };
}
