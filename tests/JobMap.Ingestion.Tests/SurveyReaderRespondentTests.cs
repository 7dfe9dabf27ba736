using JobMap.Surveys;

namespace JobMap.Ingestion.Tests;

/// <summary>What is found of respondents can be taken back to the table they stand in.</summary>
public sealed class SurveyReaderRespondentTests
{
    private static readonly SurveyReadOptions Options = new() { RespondentVariable = "who" };

    [Fact]
    public void Read_TableWithIds_KeepsThem() =>
        Read("respondent,imp_choose,sat_choose\nann-1,5,1\n,3,3\nbob-2,4,2\n", Options).ValuesOf("who").Should().Equal("ann-1", null, "bob-2");

    [Fact]
    public void Read_TableWithoutIds_NumbersTheRowsOfTheTable() =>
        Read("imp_choose,sat_choose\n5,1\n4,2\n", Options).ValuesOf("who").Should().Equal("1", "2");

    /// <summary>A row that is left out keeps its number, so that the others are found again.</summary>
    [Fact]
    public void Read_RowsThatAreLeftOut_KeepTheirNumbers() => Read(
        "Finished,imp_choose,sat_choose\n1,5,1\n0,4,2\n1,3,3\n", Options with { Quality = new AnswerQualityOptions { Exclude = [AnswerQualityCheck.Unfinished] } })
        .ValuesOf("who").Should().Equal("1", "3");

    [Fact]
    public void Read_LongTable_KeepsTheIdsOfTheRespondents() =>
        Read("respondent,outcome,importance,satisfaction\nb,choose,5,1\na,choose,4,2\n", Options).ValuesOf("who").Should().Equal("b", "a");

    [Fact]
    public void Read_WithoutTheOption_HasNoSuchVariable() => Read("respondent,imp_choose,sat_choose\nann-1,5,1\n", SurveyReadOptions.Default).Variables.Should().BeEmpty();

    [Fact]
    public void Read_ColumnOfThatName_GoesBefore() =>
        Read("respondent,who,imp_choose,sat_choose\n7,daily,5,1\n", Options with { Variables = ["who"] }).ValuesOf("who").Should().Equal("daily");

    private static SurveyResponses Read(string csv, SurveyReadOptions options) => Study.Read(csv, options).Value.Responses;
}
