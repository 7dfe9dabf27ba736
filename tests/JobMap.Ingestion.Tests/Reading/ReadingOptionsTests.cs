using System.Text;
using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>What a column map says of a column goes before what the options say of all.</summary>
public sealed class ReadingOptionsTests
{
    private const string Csv = "imp_a,sat_a,imp_b,sat_b\n9,1,1,low\n5,9,2,high\n";

    private static readonly NeedId A = OutcomeId.Parse("a");

    private static readonly NeedId B = OutcomeId.Parse("b");

    private static readonly ColumnMapping[] Columns =
    [
        new("imp_a", ColumnRole.Importance) { Need = A, NoAnswerCodes = new NoAnswerCodes { DontKnow = ["9"] } },
        new("sat_a", ColumnRole.Satisfaction) { Need = A },
        new("imp_b", ColumnRole.Importance) { Need = B, Scale = RatingScale.Parse("5..1") },
        new("sat_b", ColumnRole.Satisfaction) { Need = B, Codebook = new RatingCodebook("own", [new("low", 1), new("high", 5)]) },
    ];

    [Fact]
    public void Read_CodesScaleAndCodebookOfAColumn_AreThoseOfThatColumnAlone()
    {
        SurveyIngestion ingestion = Read(Csv, new SurveyReadOptions { ColumnMap = new ColumnMap(Columns) }).Value;

        ingestion.Report.Columns[0].Should().BeEquivalentTo(new { Answered = 1, DontKnow = 1, OutOfScale = 0, IsReversed = false });
        ingestion.Report.Columns[1].Should().BeEquivalentTo(new { Answered = 1, DontKnow = 0, OutOfScale = 1, IsReversed = false });
        ingestion.Report.Columns[2].Should().BeEquivalentTo(new { Answered = 2, IsReversed = true });
        ingestion.Report.Columns[2].Scale.ToString().Should().Be("5..1");
        ingestion.Responses.ImportanceOf(A).ToArray().Should().Equal(0, 5);
        ingestion.Responses.ImportanceOf(B).ToArray().Should().Equal(5, 4);
        ingestion.Responses.SatisfactionOf(B).ToArray().Should().Equal(1, 5);
        SurveyTally.From(ingestion.Responses).Groups[0].TryGetHistogram(A, out JointHistogram? histogram).Should().BeTrue();
        histogram!.ImportanceNoAnswers.Should().Be(new NoAnswerCounts(0, 1, 0));
    }

    [Fact]
    public void Read_NineOfOneColumnOnElevenPoints_IsNoTopBoxThereAndOneElsewhere()
    {
        ColumnMapping[] columns = [Columns[0], Columns[1]];

        SurveyIngestion ingestion = Read(Csv, new SurveyReadOptions { Scale = RatingScale.Parse("0..10"), ColumnMap = new ColumnMap(columns) }).Value;

        ingestion.Responses.ImportanceOf(A).ToArray().Should().Equal(0, 6);
        ingestion.Responses.SatisfactionOf(A).ToArray().Should().Equal(2, 10);
        ingestion.Report.IgnoredColumns.Should().Equal("imp_b", "sat_b");
    }

    [Theory]
    [InlineData("1..7", "JM3056 error: The scale 1..7 of the column 'imp_a' has 7 points, that of the answers, 1..5, has 5.")]
    [InlineData("0..10", "JM3056 error: The scale 0..10 of the column 'imp_a' has 11 points, that of the answers, 1..5, has 5.")]
    public void Read_ColumnOnAScaleOfOtherPoints_IsAnError(string scale, string expected)
    {
        ColumnMap map = new([Columns[0] with { Scale = RatingScale.Parse(scale) }, Columns[1]]);

        JobMapResult<SurveyIngestion> result = Read(Csv, new SurveyReadOptions { ColumnMap = map, Source = "answers.csv" });

        result.IsSuccess.Should().BeFalse();
        Study.Lines(result.Diagnostics).Should().ContainSingle(line => line.EndsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_CodebookOfARatingThatIsNotOnTheScale_IsAnError()
    {
        ColumnMap map = new([Columns[0], Columns[1] with { Codebook = new RatingCodebook("own", [new("high", 6)]) }]);

        Read(Csv, new SurveyReadOptions { ColumnMap = map }).Diagnostics.Should().ContainSingle(found => found.Id == "JM3056");
    }

    [Fact]
    public void Read_TrapWithACodebookThatDoesNotFit_IsAnErrorAndNoException()
    {
        ColumnMapping trap = new("trap", ColumnRole.TrapQuestion) { RightAnswer = "low", Codebook = new RatingCodebook("own", [new("low", 0)]) };
        ColumnMapping scaled = new("trap", ColumnRole.TrapQuestion) { RightAnswer = "2", Scale = RatingScale.Parse("1..7") };
        foreach (ColumnMapping column in new[] { trap, scaled })
        {
            JobMapResult<SurveyIngestion> result = Read("trap,imp_a,sat_a\n2,5,1\n", new SurveyReadOptions { ColumnMap = new ColumnMap([column, Columns[0], Columns[1]]) });

            result.IsSuccess.Should().BeFalse();
            result.Diagnostics.Should().ContainSingle(found => found.Id == "JM3056");
        }
    }

    [Fact]
    public void Read_TrapWithACodebook_JudgesNumbers()
    {
        ColumnMapping trap = new("trap", ColumnRole.TrapQuestion) { RightAnswer = "somewhat satisfied", Codebook = new RatingCodebook("own", [new("somewhat satisfied", 4)]) };

        SurveyIngestion ingestion = Read("trap,imp_a,sat_a\n2,5,1\n4,4,2\nSomewhat satisfied,3,3\n", new SurveyReadOptions { ColumnMap = new ColumnMap([trap, Columns[0], Columns[1]]) }).Value;

        AnswerQualityReport check = ingestion.Report.Checks.Single(report => report.Check == AnswerQualityCheck.TrapQuestion);
        check.Lines.Should().Equal(2);
        check.Limitation.Should().BeNull();
    }

    [Fact]
    public void Read_MappedColumnThatIsNotThere_IsSaidAndTheRestRead()
    {
        JobMapResult<SurveyIngestion> result = Read("imp_a,sat_a\n5,1\n", new SurveyReadOptions { ColumnMap = new ColumnMap(Columns) });

        result.Value.Responses.Needs.Should().Equal(A);
        result.Diagnostics.Count(found => found.Id == "JM3036").Should().Be(2);
    }

    [Fact]
    public void Read_ColumnMapWithoutAnyColumnOfTheTable_IsAnErrorAndNoException()
    {
        JobMapResult<SurveyIngestion> result = Read("imp_c,sat_c\n5,1\n", new SurveyReadOptions { ColumnMap = new ColumnMap(Columns) });

        result.IsSuccess.Should().BeFalse();
        result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Should().ContainSingle().Which.Id.Should().Be("JM3001");
    }

    private static JobMapResult<SurveyIngestion> Read(string csv, SurveyReadOptions options)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(csv));
        return SurveyReader.Read(stream, RandomTable.Map, options);
    }
}
