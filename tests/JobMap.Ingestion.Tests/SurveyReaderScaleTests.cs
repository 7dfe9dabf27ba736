using System.Text;
using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests;

/// <summary>Codes for no answer, scales other than 1..5, and whatever else than outcomes can be rated.</summary>
public sealed class SurveyReaderScaleTests
{
    private static readonly OutcomeId Choose = OutcomeId.Parse("choose");

    [Fact]
    public void Read_ReasonsForNoAnswer_AreToldApart()
    {
        SurveyIngestion ingestion = Study.Read("imp_choose,sat_choose\nDK,N/A\n Don't Know ,not applicable\nNA,no answer\n,-99\nnull,dont know\n5,NaN\n").Value;

        ingestion.Report.Columns[0].Should().BeEquivalentTo(new { Answered = 1, Blank = 1, MissingCode = 2, DontKnow = 2, NotApplicable = 0 });
        ingestion.Report.Columns[1].Should().BeEquivalentTo(new { Answered = 0, Blank = 0, MissingCode = 3, DontKnow = 1, NotApplicable = 2 });
        JointHistogram histogram = HistogramOf(ingestion.Responses);
        histogram.ImportanceNoAnswers.Should().Be(new NoAnswerCounts(3, 2, 0));
        histogram.SatisfactionNoAnswers.Should().Be(new NoAnswerCounts(3, 1, 2));
        ingestion.Report.ToString().Should().Contain("1 ratings, 1 blank, 5 missing, 3 don't know, 2 not applicable, 0 outside");
        ingestion.Report.Columns[0].ToString().Should().Be("imp_choose: 1 answered, 1 blank, 2 missing, 2 don't know, 0 not applicable, 0 outside the scale, 0 not understood");
    }

    [Fact]
    public void Read_Reasons_AreInTheMessageOnMissingRatings() =>
        Study.Lines(Study.Read("imp_choose,sat_choose\nDK,N/A\nNA,\n").Diagnostics).Should().Equal(
            "answers.csv: JM3018 info: Missing: 4 of 4 ratings, 1 of them blank and 3 with a code for no answer, of which 1 \"don't know\" and 1 \"not applicable\".");

    /// <summary>The trap of every export: 9 for "don't know" lies within 0..10, in its top box.</summary>
    [Theory]
    [InlineData("9")]
    [InlineData("09")]
    [InlineData("9.0")]
    public void Read_NineForDontKnowOnZeroToTen_NeverCountsAsTopBox(string cell)
    {
        SurveyReadOptions options = SurveyReadOptions.Default with { Scale = RatingScale.Create(0, 10), NoAnswerCodes = new NoAnswerCodes { DontKnow = ["9"] } };

        SurveyIngestion ingestion = Study.Read($"imp_choose,sat_choose\n{cell},8\n10,{cell}\n0,0\n", options).Value;

        JointHistogram histogram = HistogramOf(ingestion.Responses);
        (histogram.AnsweredImportance, histogram.AnsweredSatisfaction, histogram.AnsweredBoth).Should().Be((2, 2, 1));
        (histogram.ImportanceNoAnswers.DontKnow, histogram.SatisfactionNoAnswers.DontKnow).Should().Be((1, 1));
        Enumerable.Range(0, 11).Sum(rating => histogram.Count(9, rating) + histogram.Count(rating, 9)).Should().Be(0);
        (ingestion.Report.Columns[0].DontKnow, ingestion.Report.Columns[0].Answered).Should().Be((1, 2));
    }

    [Fact]
    public void Read_CodeInSeveralLists_IsWhatSaysMost()
    {
        SurveyReadOptions options = SurveyReadOptions.Default with { NoAnswerCodes = new NoAnswerCodes { Missing = ["8", "9", "7"], NotApplicable = ["8", "9"], DontKnow = ["9"] } };

        SurveyIngestion ingestion = Study.Read("imp_choose,sat_choose\n7,8\n9,1\n", options).Value;

        ingestion.Report.Columns[0].Should().BeEquivalentTo(new { MissingCode = 1, DontKnow = 1, NotApplicable = 0 });
        ingestion.Report.Columns[1].Should().BeEquivalentTo(new { MissingCode = 0, NotApplicable = 1, Answered = 1 });
    }

    /// <summary>On 5..1 a 1 says most: two of three find it important, none is satisfied.</summary>
    [Fact]
    public void Read_ReversedScale_PutsTheLowestNumbersIntoTheTopBox()
    {
        SurveyResponses responses = Study.Read("imp_choose,sat_choose\n1,5\n2,3\n4,5\n", SurveyReadOptions.Default with { Scale = RatingScale.Parse("5..1") }).Value.Responses;

        responses.ImportanceOf(Choose).ToArray().Should().Equal(5, 4, 2);
        responses.SatisfactionOf(Choose).ToArray().Should().Equal(1, 3, 1);
        HistogramOf(responses).Count(1, 5).Should().Be(1);
        responses.Scale.ToString().Should().Be("5..1");
    }

    [Fact]
    public void Read_ColumnsOfJobsAndFinancialOutcomes_AreRatings()
    {
        UniversalJobMap map = UniversalJobMap.For("commuters", "get to work")
            .Define("choose a way", step => step.Outcome("minimize the time it takes to choose a way", id: "choose"))
            .EmotionalJob("feel in control of the day", "calm")
            .FinancialOutcome("minimize the cost of a month of commuting", "cost")
            .Build();
        using MemoryStream csv = new(Encoding.UTF8.GetBytes("imp_choose,sat_choose,imp_calm,sat_calm,importance_cost,satisfaction_cost,imp_other\n5,1,4,2,3,N/A,1\n"));

        JobMapResult<SurveyIngestion> result = SurveyReader.Read(csv, map, SurveyReadOptions.Default with { Source = "answers.csv" });

        SurveyResponses responses = result.Value.Responses;
        responses.Needs.Select(need => need.Value).Should().Equal("choose", "calm", "cost");
        (responses.ImportanceOf(JobId.Parse("calm"))[0], responses.SatisfactionOf(JobId.Parse("calm"))[0]).Should().Be(((byte)4, (byte)2));
        responses.ImportanceOf(OutcomeId.Parse("cost"))[0].Should().Be(3);
        result.Value.Report.Columns.Select(column => column.Need?.Value).Should().Equal("choose", "choose", "calm", "calm", "cost", "cost");
        Study.Lines(result.Diagnostics).Should().Contain("answers.csv:1:7: JM3002 warning: The column 'imp_other' rates an outcome or job the map does not have; it is left out.");
    }

    private static JointHistogram HistogramOf(SurveyResponses responses) =>
        SurveyTally.From(responses).Groups[0].TryGetHistogram(Choose, out JointHistogram? histogram) ? histogram : throw new InvalidOperationException();
}
