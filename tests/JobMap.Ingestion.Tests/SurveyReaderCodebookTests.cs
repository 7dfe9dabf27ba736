using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests;

public sealed class SurveyReaderCodebookTests
{
    private const string Table = "imp_choose,sat_choose\nvital,meh\nnice,great\nTrifling,meh\n";

    private static readonly RatingCodebook Own = new("own", [new("trifling", 1), new("nice", 3), new("vital", 5), new("meh", 2), new("great", 5), new("super", 5)]);

    [Fact]
    public void Read_CodebookOfTheUser_ReadsLabelsThatNoOtherHas()
    {
        SurveyIngestion ingestion = Study.Read(Table, SurveyReadOptions.Default with { Codebooks = [Own] }).Value;

        ingestion.Responses.ImportanceOf(OutcomeId.Parse("choose")).ToArray().Should().Equal(5, 3, 1);
        ingestion.Responses.SatisfactionOf(OutcomeId.Parse("choose")).ToArray().Should().Equal(2, 5, 2);
        ingestion.Report.ColumnMap.Columns.Should().OnlyContain(column => column.Codebook == Own);
    }

    [Fact]
    public void Read_LabelsThatNoCodebookHas_AreLeftOutAndNamed()
    {
        JobMapResult<SurveyIngestion> result = Study.Read(Table);

        result.Value.Report.Columns.Should().OnlyContain(column => column.Unparsable == 3);
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "JM3042");
    }

    [Fact]
    public void Read_CodebookThatLacksALabel_IsNotTaken() =>
        Study.Read(Table, SurveyReadOptions.Default with { Codebooks = [new RatingCodebook("short", [new("vital", 5), new("meh", 2)])] }).Value.Report.Columns.Should().OnlyContain(column => column.Answered == 0);
}
