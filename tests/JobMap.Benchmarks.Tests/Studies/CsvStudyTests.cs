using JobMap.Benchmarks.Peers;
using JobMap.Benchmarks.Ratios;
using JobMap.Benchmarks.Studies;

namespace JobMap.Benchmarks.Tests.Studies;

public sealed class CsvStudyTests
{
    [Fact]
    public void Csv_SeveralTimesOver_HasOneHeaderAndAllLines()
    {
        using CsvStudy study = new(respondents: 5, times: 3);

        string[] lines = File.ReadAllLines(study.Path);

        lines.Should().HaveCount(16);
        lines[0].Split(',').Should().HaveCount(200);
        lines[1..6].Should().Equal(lines[6..11]).And.Equal(lines[11..]);
    }

    [Fact]
    public void Dispose_Study_TakesTheFileAway()
    {
        CsvStudy study = new(respondents: 1, times: 1);
        study.Dispose();

        File.Exists(study.Path).Should().BeFalse();
    }

    [Fact]
    public void RequireAgreement_DuckDb_BothSidesAgree()
    {
        using CsvStudy study = new(respondents: 400, times: 2);
        using DuckDbCsv duck = new(study.Path, CsvStudy.Outcomes, study.Responses.Scale.Points);

        Action act = () => CsvDuckDbRatio.RequireAgreement(study, duck);

        act.Should().NotThrow();
    }

    [Fact]
    public void RequireAgreement_FileOfOtherAnswers_Throws()
    {
        using CsvStudy study = new(respondents: 400, times: 2);
        using CsvStudy other = new(respondents: 399, times: 2);
        using DuckDbCsv duck = new(other.Path, CsvStudy.Outcomes, study.Responses.Scale.Points);

        Action act = () => CsvDuckDbRatio.RequireAgreement(study, duck);

        act.Should().Throw<InvalidOperationException>().WithMessage("*the counts*");
    }

    [Fact]
    public void RequireAgreement_Walk_BothSidesAgree()
    {
        using CsvStudy study = new(respondents: 400, times: 2);

        Action act = () => CsvRawRatio.RequireAgreement(study);

        act.Should().NotThrow();
    }
}
