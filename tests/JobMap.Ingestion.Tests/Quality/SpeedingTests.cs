using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tests.Reading;
using JobMap.Ingestion.Tests.Tables;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Quality;

/// <summary>Respondents who were too fast, by a least time and by a share of the median, which is known after a reading of its own.</summary>
public sealed class SpeedingTests
{
    /// <summary>The durations are 10, 300, 330, 400, 100.5, 90 and 500: the median is the fourth of 10, 90, 100.5, 300, 330, 400, 500.</summary>
    private const string Csv = "duration_seconds,imp_a,sat_a\n10,5,1\n300,4,2\n330,3,3\n400,2,4\n\"100,5\",1,5\n90,5,5\n,4,4\nlong,3,1\n500,2,2\n";

    [Fact]
    public void Read_MinimumDuration_FlagsWhoIsBelow()
    {
        JobMapResult<SurveyIngestion> result = QualityStudy.Read(Csv, new AnswerQualityOptions { MinimumDuration = TimeSpan.FromSeconds(100.5) });

        result.Of(AnswerQualityCheck.Speeding).Lines.Should().Equal(2, 7);
        result.Of(AnswerQualityCheck.Speeding).Excluded.Should().Be(0);
        result.Value.Report.RowsKept.Should().Be(9);
    }

    [Fact]
    public void Read_MinimumDurationAndExclude_LeavesThemOut()
    {
        JobMapResult<SurveyIngestion> result = QualityStudy.Read(Csv, new AnswerQualityOptions { MinimumDuration = TimeSpan.FromSeconds(100), Exclude = [AnswerQualityCheck.Speeding] });

        result.Value.Responses.ImportanceOf(OutcomeId.Parse("a")).ToArray().Should().Equal(4, 3, 2, 1, 4, 3, 2);
    }

    /// <summary>A third of 300 is 100: 10 and 90 are below, 100.5 is not. Half of it is 150: 100.5 is below too.</summary>
    [Theory]
    [InlineData(1.0 / 3, new[] { 2L, 7L })]
    [InlineData(0.5, new[] { 2L, 6L, 7L })]
    [InlineData(0, new long[0])]
    public void Read_ShareOfTheMedian_FlagsWhoIsBelow(double share, long[] lines)
    {
        AnswerQualityReport speeding = QualityStudy.Read(Csv, new AnswerQualityOptions { SpeedingShare = share }).Of(AnswerQualityCheck.Speeding);

        speeding.Lines.Should().Equal(lines);
        (speeding.Flagged, speeding.Excluded).Should().Be((lines.Length, 0));
    }

    [Theory]
    [InlineData(1.0 / 3, new byte[] { 4, 3, 2, 1, 4, 3, 2 })]
    [InlineData(0.5, new byte[] { 4, 3, 2, 4, 3, 2 })]
    public void Read_ShareOfTheMedianAndExclude_LeavesTheSameOut(double share, byte[] kept)
    {
        AnswerQualityOptions options = new() { SpeedingShare = share, Exclude = [AnswerQualityCheck.Speeding] };

        JobMapResult<SurveyIngestion> result = QualityStudy.Read(Csv, options);

        result.Value.Responses.ImportanceOf(OutcomeId.Parse("a")).ToArray().Should().Equal(kept);
        (result.Of(AnswerQualityCheck.Speeding).Flagged, result.Of(AnswerQualityCheck.Speeding).Excluded).Should().Be((9 - kept.Length, 9 - kept.Length));
        result.Of(AnswerQualityCheck.Speeding).Lines.Should().Equal(QualityStudy.Read(Csv, options with { Exclude = [] }).Of(AnswerQualityCheck.Speeding).Lines);
    }

    [Fact]
    public void Read_StreamThatStandsBehindItsBeginning_IsReadTwiceFromThere()
    {
        byte[] before = Encoding.UTF8.GetBytes("not part of the table\n");
        using MemoryStream stream = new([.. before, .. Encoding.UTF8.GetBytes(Csv)]);
        stream.Position = before.Length;

        JobMapResult<SurveyIngestion> result = SurveyReader.Read(stream, RandomTable.Map, new SurveyReadOptions { Quality = QualityStudy.Excluding(AnswerQualityCheck.Speeding) });

        result.Value.Report.RowsExcluded.Should().Be(2);
    }

    [Fact]
    public void Read_StreamThatCannotGoBackWithoutDurations_IsNoError()
    {
        using OneWayStream stream = new(Encoding.UTF8.GetBytes("imp_a,sat_a\n5,1\n4,2\n"));
        UniversalJobMap map = UniversalJobMap.For("cooks", "cook a meal").Define("plan the meal", step => step.Outcome("minimize the time it takes to plan the meal", id: "a")).Build();

        SurveyIngestion ingestion = SurveyReader.Read(stream, map, new SurveyReadOptions { Quality = QualityStudy.Excluding(AnswerQualityCheck.Speeding) }).Value;

        ingestion.Report.Checks.Single(check => check.Check == AnswerQualityCheck.Speeding).Limitation.Should().Be("no column with a duration");
    }

    [Fact]
    public void Read_ShareOfTheMedianOfAStreamThatCannotGoBack_IsAnError()
    {
        using OneWayStream stream = new(Encoding.UTF8.GetBytes(Csv));
        using OneWayStream timed = new(Encoding.UTF8.GetBytes(Csv));

        JobMapResult<SurveyIngestion> result = SurveyReader.Read(stream, RandomTable.Map, new SurveyReadOptions { Source = "answers.csv", Quality = QualityStudy.Excluding(AnswerQualityCheck.Speeding) });
        JobMapResult<SurveyIngestion> least = SurveyReader.Read(timed, RandomTable.Map, new SurveyReadOptions { Quality = new AnswerQualityOptions { MinimumDuration = TimeSpan.FromSeconds(100), Exclude = [AnswerQualityCheck.Speeding] } });

        Study.Lines(result.Diagnostics.Where(found => found.Id != "JM3004")).Should().Equal("answers.csv: JM3047 error: Who is faster than a share of the median is known after a first reading, and the stream cannot be read twice.");
        least.Value.Report.RowsExcluded.Should().Be(2);
    }

    [Fact]
    public void Read_NoDurations_ExcludesNobody()
    {
        JobMapResult<SurveyIngestion> result = QualityStudy.Read("imp_a,sat_a\n5,1\n", QualityStudy.Excluding(AnswerQualityCheck.Speeding));

        (result.Value.Report.RowsKept, result.Of(AnswerQualityCheck.Speeding).Limitation).Should().Be((1, "no column with a duration"));
    }

    [Fact]
    public void ReadTally_ShareOfTheMedian_ExcludesAsReadDoes()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Csv));
        SurveyReadOptions options = new() { Quality = QualityStudy.Excluding(AnswerQualityCheck.Speeding) };

        TallyIngestion counted = SurveyReader.ReadTally(stream, RandomTable.Map, null, options).Value;

        counted.Tally.Should().Be(SurveyTally.From(QualityStudy.Read(Csv, options.Quality).Value.Responses));
    }
}
