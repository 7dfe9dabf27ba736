using JobMap.Diagnostics;
using JobMap.Ingestion.Tests.Layouts;
using JobMap.Ingestion.Tests.Reading;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Quality;

/// <summary>Checks of the respondents by their marks in the table: flags, exclusions, and what cannot be checked.</summary>
public sealed class AnswerQualityTests
{
    private const string Header = "respondent_id,finished,imp_a,sat_a,imp_b,sat_b\n";

    [Fact]
    public void Read_Flags_ChangeNothingButTheReport()
    {
        const string Rows = "1,1,5,1,4,2\n1,0,5,1,4,2\n2,,3,3,3,3\n";

        JobMapResult<SurveyIngestion> result = QualityStudy.Read(Header + Rows, new AnswerQualityOptions { StraightLiningRatings = 2 });

        result.Value.Responses.ImportanceOf(OutcomeId.Parse("a")).ToArray().Should().Equal(5, 5, 3);
        (result.Value.Report.RowsKept, result.Value.Report.RowsExcluded).Should().Be((3, 0));
        result.Value.Report.Checks.Select(check => (check.Check, check.Flagged, check.Excluded)).Should().Equal(
            (AnswerQualityCheck.Preview, 0, 0), (AnswerQualityCheck.Duplicate, 1, 0), (AnswerQualityCheck.Unfinished, 2, 0),
            (AnswerQualityCheck.TrapQuestion, 0, 0), (AnswerQualityCheck.Speeding, 0, 0), (AnswerQualityCheck.StraightLining, 1, 0));
        Study.Lines(result.Diagnostics).Should().Contain([
            "answers.csv: JM3045 warning: Respondents who answered before: 1 row of 3, none is excluded for it (line 3).",
            "answers.csv: JM3045 warning: Respondents who did not come to the end: 2 rows of 3, none is excluded for it (lines 3, 4).",
            "answers.csv: JM3045 warning: All ratings the same (straight-lining): 1 row of 3, none is excluded for it (line 4)."]);
    }

    [Fact]
    public void Read_RowFlaggedTwice_IsExcludedForTheFirstReasonAskedFor()
    {
        const string Rows = "1,1,5,1,4,2\n1,0,5,1,4,2\n2,0,3,4,2,5\n";

        JobMapResult<SurveyIngestion> both = QualityStudy.Read(Header + Rows, QualityStudy.Excluding(AnswerQualityCheck.Unfinished, AnswerQualityCheck.Duplicate));
        JobMapResult<SurveyIngestion> one = QualityStudy.Read(Header + Rows, QualityStudy.Excluding(AnswerQualityCheck.Unfinished));

        (both.Of(AnswerQualityCheck.Duplicate).Excluded, both.Of(AnswerQualityCheck.Unfinished).Flagged, both.Of(AnswerQualityCheck.Unfinished).Excluded).Should().Be((1, 2, 1));
        (one.Of(AnswerQualityCheck.Duplicate).Flagged, one.Of(AnswerQualityCheck.Duplicate).Excluded, one.Of(AnswerQualityCheck.Unfinished).Excluded).Should().Be((1, 0, 2));
        both.Value.Responses.ImportanceOf(OutcomeId.Parse("a")).ToArray().Should().Equal(5);
        both.Value.Report.Columns.Should().OnlyContain(column => column.Answered == 1, "cells of rows that are excluded are not counted");
    }

    /// <summary>Who broke off, and then came back and answered everything, is heard once: by the answers that are whole.</summary>
    [Fact]
    public void Read_FirstAnswersExcludedForAnotherReason_AreNoReasonToExcludeTheSecond()
    {
        const string Rows = "1,0,3,3,3,2\n1,1,5,1,4,2\n1,1,4,1,4,2\n";

        JobMapResult<SurveyIngestion> both = QualityStudy.Read(Header + Rows, QualityStudy.Excluding(AnswerQualityCheck.Unfinished, AnswerQualityCheck.Duplicate));
        JobMapResult<SurveyIngestion> flags = QualityStudy.Read(Header + Rows);

        both.Value.Responses.ImportanceOf(OutcomeId.Parse("a")).ToArray().Should().Equal(5);
        (both.Of(AnswerQualityCheck.Unfinished).Excluded, both.Of(AnswerQualityCheck.Duplicate).Excluded).Should().Be((1, 1));
        both.Of(AnswerQualityCheck.Duplicate).Lines.Should().Equal(4);
        flags.Of(AnswerQualityCheck.Duplicate).Lines.Should().Equal(3, 4);
    }

    [Fact]
    public void Read_WithoutTheColumns_SaysWhatIsNotChecked() =>
        QualityStudy.Read("imp_a,sat_a\n5,1\n").Value.Report.Checks.Select(check => check.Limitation).Should().Equal(
            "no column with a status", "no column with an id of respondents", "no column that tells who came to the end", "no trap question", "no column with a duration",
            "fewer than 8 ratings of importance or of satisfaction are asked for");

    [Fact]
    public void Read_TheSameIdAgain_IsFlaggedHoweverItIsPadded()
    {
        JobMapResult<SurveyIngestion> result = QualityStudy.Read("respondent_id,imp_a,sat_a\nr1,5,1\n r1 ,4,2\nR1,3,3\n,2,4\n,1,5\nan-id-of-more-than-sixteen-letters,1,1\nan-id-of-more-than-sixteen-letters,2,2\nan-id-of-more-than-sixteen-lettres,3,3\n");

        result.Of(AnswerQualityCheck.Duplicate).Lines.Should().Equal(3, 8);
        result.Of(AnswerQualityCheck.Duplicate).Limitation.Should().BeNull();
    }

    [Theory]
    [InlineData("Qualtrics", "Status", new[] { "Survey Preview", "1", "0", "2", "IP Address" }, new[] { 0, 1, 3 })]
    [InlineData("Qualtrics", "Status", new[] { "8", "9", "16", "17", "Survey Test" }, new[] { 1, 3, 4 })]
    [InlineData("Qualtrics, two header lines", "V7", new[] { "0", "1", "0", "0", "0" }, new[] { 1 })]
    [InlineData("SoSci", "MODE", new[] { "interview", "pretest", "admin", "interview", "test" }, new[] { 1, 2, 4 })]
    [InlineData("SoSci", "Q_VIEWER", new[] { "0", "1", "0", "0", "0" }, new[] { 1 })]
    public void Read_Previews_AreFlaggedByStatus(string export, string column, string[] cells, int[] flagged) =>
        Flagged(QualityStudy.Read(export, column, cells), export, AnswerQualityCheck.Preview).Should().Equal(flagged);

    [Theory]
    [InlineData("Qualtrics", "Finished", new[] { "True", "False", "1", "0", "" }, new[] { 1, 3, 4 })]
    [InlineData("Qualtrics", "Progress", new[] { "100", "100", "100", "100", "100" }, new int[0])]
    [InlineData("LimeSurvey, codes", "submitdate", new[] { "2026-03-02 10:05:00", "", "1980-01-01 00:00:00", "", "2026-03-02" }, new[] { 1, 3 })]
    [InlineData("LimeSurvey, texts", "Date submitted", new[] { "x", " ", "x", "x", "x" }, new[] { 1 })]
    [InlineData("SoSci", "FINISHED", new[] { "1", "0", "1", "0", "1" }, new[] { 1, 3 })]
    public void Read_Unfinished_AreFlagged(string export, string column, string[] cells, int[] flagged) =>
        Flagged(QualityStudy.Read(export, column, cells), export, AnswerQualityCheck.Unfinished).Should().Equal(flagged);

    /// <summary>Without a column that says yes or no, Qualtrics still tells how far each came.</summary>
    [Fact]
    public void Read_ProgressWithoutFinished_FlagsWhoIsBelowTheEnd()
    {
        JobMapResult<SurveyIngestion> result = QualityStudy.Read("StartDate,Progress,ResponseId,UserLanguage,imp_a,sat_a\nStart Date,Progress,Response ID,User Language,a,a\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"progress\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"userLanguage\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\nx,100,R_1,EN,5,1\nx,67,R_2,EN,5,1\nx,2,R_3,EN,5,1\n");

        result.Of(AnswerQualityCheck.Unfinished).Lines.Should().Equal(5, 6);
    }

    [Fact]
    public void Read_ExcludedPreviews_AreNotInTheTally()
    {
        JobMapResult<SurveyIngestion> result = QualityStudy.Read("Qualtrics", "Status", ["Survey Preview", null, null, null, null], QualityStudy.Excluding(AnswerQualityCheck.Preview));

        SurveyTally.From(result.Value.Responses).Should().Be(SurveyTally.From(Answers.Of(Answers.OfSampleStudy.Skip(1), SampleStudy.Map)));
        (result.Value.Report.RowsRead, result.Value.Report.RowsKept, result.Value.Report.Respondents).Should().Be((5, 4, 4));
        Study.Lines(result.Diagnostics).Should().Contain(line => line.Contains("JM3045 warning: Previews or tests: 1 row of 5, all are excluded (line", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TrapQuestion_FlagsWrongAnswersAlone()
    {
        const string Csv = "\"To show that you read this, choose 'very important' here.\",imp_a,sat_a\nVery important,5,1\nvery  IMPORTANT.,5,1\nImportant,4,2\n4,3,3\n3,2,4\n,2,2\nDon't know,1,1\n4 - very important,1,1\n2 - very important,1,1\n";

        AnswerQualityReport trap = QualityStudy.Read(Csv).Of(AnswerQualityCheck.TrapQuestion);

        trap.Lines.Should().Contain([4, 8]).And.NotContain([2, 3, 7, 9]);
    }

    /// <summary>"Somewhat satisfied" is 2 in some words and 4 in others, so bare numbers are not held against it until a codebook says.</summary>
    [Fact]
    public void Read_TrapWhoseLabelIsNotClear_IsNotJudgedByNumbersAndSaysSo()
    {
        const string Csv = "\"Please choose 'somewhat satisfied' here\",imp_a,sat_a\n2,5,1\n4,5,1\n";
        AnswerQualityReport proposed = QualityStudy.Read(Csv).Of(AnswerQualityCheck.TrapQuestion);

        (proposed.Flagged, proposed.Limitation).Should().Be((0, "2 answers are numbers and the right answer is a label; give its column a codebook"));
    }

    [Theory]
    [InlineData(3, new[] { 2L, 4L })]
    [InlineData(2, new[] { 2L, 4L, 5L })]
    [InlineData(4, new long[0])]
    public void Read_StraightLining_NeedsEnoughOfBoth(int ratings, long[] lines)
    {
        const string Csv = "imp_a,sat_a,imp_b,sat_b,imp_c,sat_c\n5,1,5,1,5,1\n5,1,5,2,5,1\n3,3,3,3,3,3\n4,2,4,2,,DK\n4,2,,2,,2\n";

        AnswerQualityReport straight = QualityStudy.Read(Csv, new AnswerQualityOptions { StraightLiningRatings = ratings }).Of(AnswerQualityCheck.StraightLining);

        straight.Lines.Should().Equal(lines);
        straight.Limitation.Should().Be(ratings > 3 ? "fewer than 4 ratings of importance or of satisfaction are asked for" : null);
    }

    /// <summary>Which respondents, numbered from 0, are flagged: the rows are looked up by the lines of the file.</summary>
    private static IEnumerable<int> Flagged(JobMapResult<SurveyIngestion> result, string export, AnswerQualityCheck check)
    {
        SampleExport sample = SampleExports.All.Single(one => one.Name == export);
        IReadOnlyList<long> lines = SampleTable.Parse(ExportFile.Delimited(sample.Sample.Records, ',')).Lines;
        return result.Of(check).Lines.Select(line => lines.ToList().IndexOf(line) - sample.HeaderRecords);
    }
}
