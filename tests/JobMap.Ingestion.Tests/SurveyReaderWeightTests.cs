using System.Globalization;
using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests;

/// <summary>The column of weights: every respondent has one, or there are no answers at all.</summary>
public sealed class SurveyReaderWeightTests
{
    private static readonly SurveyReadOptions Weighted = SurveyReadOptions.Default with { WeightVariable = " w " };

    [Fact]
    public void Read_Weights_GoWithTheirRespondents()
    {
        SurveyIngestion ingestion = Study.Read("imp_choose,w,sat_choose\n5,1.5,1\n4, 0 ,2\n3,1000000,3\n2,1e-1,4\n", Weighted).Value;

        ingestion.Report.RowsRead.Should().Be(4);
        ingestion.Report.WeightVariable.Should().Be("w");
        ingestion.Report.IgnoredColumns.Should().BeEmpty();
        ingestion.Responses.WeightVariable.Should().Be("w");
        Enumerable.Range(0, 4).Select(ingestion.Responses.WeightOf).Should().Equal(1.5, 0, 1_000_000, Math.Round(0.1 * (1 << 20)) / (1 << 20));
        ingestion.Responses.ToString().Should().EndWith("weighted by w");
    }

    /// <summary>By hand: 1.5 + 0.5 of 2.5 find it important, which is 4/5.</summary>
    [Fact]
    public void Read_Weights_WeighTheShares()
    {
        SurveyTally tally = SurveyTally.From(Study.Read("imp_choose,sat_choose,w\n5,1,1.5\n4,2,0.5\n3,3,0.5\n5,3,0\n", Weighted).Value.Responses);

        tally.Groups[0].TryGetHistogram(OutcomeId.Parse("choose"), out JointHistogram? histogram).Should().BeTrue();
        (int, int)[] important = [(5, 1), (4, 2)];
        important.Sum(pair => histogram!.Weights(pair.Item1, pair.Item2).Sum).Should().Be(2L << 20);
        histogram!.Weights(3, 3).Sum.Should().Be(1L << 19);
        histogram.Respondents.Should().Be(4);
    }

    [Fact]
    public void Read_CellsThatAreNoWeight_AreErrorsWithLineAndColumn()
    {
        JobMapResult<SurveyIngestion> result = Study.Read("imp_choose,sat_choose,w\n5,1,1\n5,1,\n5,1,-0.5\n5,1,often\n5,1,1000000.5\n5,1,\"1,500\"\n5,1,NaN\n9,1,2\n5,1,Infinity\n", Weighted);

        result.IsSuccess.Should().BeFalse();
        Study.Lines(result.Diagnostics.Where(found => found.Id != "JM3044")).Should().Equal(
            "answers.csv:3:3: JM3022 error: w: the weight is blank.",
            "answers.csv:4:3: JM3022 error: w: '-0.5' is not a weight from 0 to 1000000.",
            "answers.csv:5:3: JM3022 error: w: 'often' is not a weight from 0 to 1000000.",
            "answers.csv:6:3: JM3022 error: w: '1000000.5' is not a weight from 0 to 1000000.",
            "answers.csv:7:3: JM3022 error: w: '1,500' is not a weight from 0 to 1000000.",
            "answers.csv:8:3: JM3022 error: w: 'NaN' is not a weight from 0 to 1000000.",
            "answers.csv:9:1: JM3005 warning: imp_choose: 9 is outside 1..5 and is left out.",
            "answers.csv:10:3: JM3022 error: w: 'Infinity' is not a weight from 0 to 1000000.");
    }

    /// <summary>A comma before three digits may be that of thousands; any other, and one behind a zero, is that of decimals.</summary>
    [Theory]
    [InlineData("1,5", 1.5)]
    [InlineData("0,125", 0.125)]
    [InlineData("12,25", 12.25)]
    public void Read_WeightWithADecimalComma_IsRead(string weight, double expected) =>
        Study.Read($"imp_choose;sat_choose;w\n5;1;{weight}\n", Weighted).Value.Responses.WeightOf(0).Should().Be(expected);

    [Fact]
    public void Read_ManyFaultyWeights_AreCounted()
    {
        string rows = string.Concat(Enumerable.Range(0, 50).Select(r => string.Create(CultureInfo.InvariantCulture, $"5,1,{-1 - r}\n")));

        IReadOnlyList<Diagnostic> diagnostics = Study.Read("imp_choose,sat_choose,w\n" + rows, Weighted).Diagnostics;

        diagnostics.Should().HaveCount(21);
        diagnostics[^1].Message.Should().EndWith("50 in all.");
    }

    [Fact]
    public void Read_WeightColumnThatIsNotThereOrTwice_SaysSo()
    {
        Study.Lines(Study.Read("imp_choose,sat_choose\n5,1\n", Weighted).Diagnostics).Should().Equal("answers.csv:1: JM3011 error: There is no column 'w'.");
        Study.Lines(Study.Read("imp_choose,sat_choose,w,w\n5,1,1,1\n", Weighted).Diagnostics).Should().Contain("answers.csv:1:4: JM3010 error: There are two columns 'w'.");
    }

    [Fact]
    public void Read_WeightsAlsoAskedForAsVariable_AreBoth()
    {
        SurveyResponses responses = Study.Read("imp_choose,sat_choose,w\n5,1,2\n", Weighted with { Variables = ["w"] }).Value.Responses;

        (responses.WeightOf(0), responses.ValuesOf("w")[0]).Should().Be((2, "2"));
    }
}
