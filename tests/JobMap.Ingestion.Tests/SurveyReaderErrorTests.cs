using CsCheck;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tests;

/// <summary>Files that give no answers at all: each says why, and none ends in an exception.</summary>
public sealed class SurveyReaderErrorTests
{
    [Theory]
    [InlineData("", "answers.csv: JM3008 error: The file is empty.")]
    [InlineData("\n\n", "answers.csv: JM3008 error: The file is empty.")]
    [InlineData("id,note\n1,2\n", "answers.csv:1: JM3031 error: The header fits none of the layouts. It begins with 'id', 'note'.")]
    [InlineData("imp_choose\n1\n", "answers.csv:1: JM3001 error: The header has no outcome or job of the map with both an importance and a satisfaction column.")]
    [InlineData("imp_choose,sat_choose\n", "answers.csv: JM3012 error: The file has a header and no answers.")]
    [InlineData("imp_choose,sat_choose,importance_choose\n1,2,3\n", "answers.csv:1:3: JM3010 error: The column 'importance_choose' rates 'choose' a second time.")]
    [InlineData("imp_choose,sat_choose,n\n1,2,\"3\n4,5,6\n", "answers.csv:2: JM3009 error: A quote is opened and never closed.")]
    public void Read_FileWithoutAnswers_SaysWhy(string csv, string expected) =>
        Study.Lines(Study.Read(csv).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)).Should().Equal(expected);

    [Fact]
    public void Read_VariableThatIsNotThereOrTwice_SaysWhich()
    {
        SurveyReadOptions options = SurveyReadOptions.Default with { Variables = ["city", "age"] };

        IEnumerable<string> lines = Study.Lines(Study.Read("city,city,imp_choose,sat_choose\na,b,1,2\n", options).Diagnostics);

        lines.Should().Contain("answers.csv:1:2: JM3010 error: There are two columns 'city'.")
            .And.Contain("answers.csv:1: JM3011 error: There is no column 'age'.");
    }

    [Fact]
    public void Read_RecordLongerThanTheLimit_SaysTheLineAndKeepsMemoryBounded()
    {
        using EndlessLine stream = new("imp_choose,sat_choose\n4,2\n", 200_000_000);

        JobMapResult<SurveyIngestion> result = SurveyReader.Read(stream, Study.Map, SurveyReadOptions.Default);

        Study.Lines(result.Diagnostics).Should().Contain("line 3: JM3014 error: A record is longer than 1048576 bytes.");
        stream.BytesRead.Should().BeLessThan(8_000_000);
    }

    [Fact]
    public void Read_AnyBytes_NeverThrowsAndCountsEveryCell() =>
        Gen.OneOf(
            Gen.Byte.Array[0, 300],
            Gen.String[Gen.Char["1234569 ,;\"\n\r\tNAaé-."], 0, 200].Select(text => System.Text.Encoding.UTF8.GetBytes("imp_choose,sat_choose,x\n" + text)))
            .Sample(bytes =>
            {
                JobMapResult<SurveyIngestion> result = Study.Read(bytes, SurveyReadOptions.Default);
                if (result.TryGetValue(out SurveyIngestion? ingestion))
                {
                    ingestion.Responses.Respondents.Should().Be((int)ingestion.Report.RowsKept);
                    (ingestion.Report.RowsKept + ingestion.Report.RowsExcluded).Should().Be(ingestion.Report.RowsRead);
                    ingestion.Report.Columns.Should().OnlyContain(c => c.Answered + c.Blank + c.MissingCode + c.DontKnow + c.NotApplicable + c.OutOfScale + c.Unparsable == ingestion.Report.RowsKept);
                    (ingestion.Report.Answered + ingestion.Report.NotAnswered).Should().Be(ingestion.Report.RowsKept * ingestion.Report.Columns.Count);
                }
                else
                {
                    result.Diagnostics.Should().Contain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
                }
            });
}
