using System.Text;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tests;

public sealed class OutcomeCsvTests
{
    private static readonly OutcomeCsvOptions Options = new("commuters", "get to work") { Source = "outcomes.csv" };

    [Fact]
    public void Read_DefaultColumns_MakesStepsInTheOrderOfTheTable()
    {
        UniversalJobMap map = Read("""
            step,step_name,id,statement
            execute,ride,e1,minimize the time it takes to ride
            Define,choose a way,d1,minimize the time it takes to choose a way
            execute,ride,e2,minimize the risk of falling
            define,,d2,minimize the number of changes
            """, Options).Value;

        map.Market.JobExecutor.Should().Be("commuters");
        map.Steps.Select(step => (step.Kind, step.Name, Outcomes: string.Join(' ', step.Outcomes.Select(outcome => outcome.Id)))).Should().Equal(
            (UniversalStep.Execute, "ride", "e1 e2"),
            (UniversalStep.Define, "choose a way", "d1"),
            (UniversalStep.Define, "Define", "d2"));
    }

    [Fact]
    public void Read_NamedColumnsAndOneKindForAll_MakesOneStep()
    {
        UniversalJobMap map = Read("item,text,n\n01,minimize the noise,x\n02,minimize the number of stops,y\n", Options with { IdColumn = "item", StatementColumn = "text", Step = "Execute" }).Value;

        map.Steps.Should().ContainSingle().Which.Name.Should().Be("Execute");
        map.Outcomes.Select(outcome => outcome.Id.Value).Should().Equal("01", "02");
    }

    [Fact]
    public void Read_NoIdColumn_NumbersTheOutcomes() =>
        Read("step,statement\ndefine,minimize the time it takes\ndefine,minimize the risk of rain\n", Options).Value.Outcomes.Select(outcome => outcome.Id.Value).Should().Equal("o1", "o2");

    [Fact]
    public void Read_RowsWithErrors_NamesEachByItsLine()
    {
        JobMapResult<UniversalJobMap> result = Read("""
            id,statement,step
            a,minimize the time it takes,define
            a,minimize the risk,define
            b c,minimize the noise,define
            d,,define
            e,minimize the cost,dream
            """, Options);

        result.IsSuccess.Should().BeFalse();
        Study.Lines(result.Diagnostics).Should().BeEquivalentTo(
            "outcomes.csv:6:3: JM2007 error: 'dream' is not a kind of step.",
            "outcomes.csv:3: JM2006 error: The outcome id 'a' is used twice.",
            "outcomes.csv:4: JM2008 error: 'b c' is not a valid outcome id: an id is 1 to 128 letters, digits, hyphens, underscores or dots.",
            "outcomes.csv:5: JM2009 error: The outcome statement is missing.");
    }

    [Fact]
    public void Read_StatementAgainstTheRules_IsTakenWithAWarningAtItsLine()
    {
        JobMapResult<UniversalJobMap> result = Read("id,statement,step\na,minimize the time it takes,define\nb,Playground(s),execute\n", Options);

        result.Value.Outcomes[1].Statement.Text.Should().Be("Playground(s)");
        Study.Lines(result.Diagnostics).Should().Contain("outcomes.csv:3: JM1001 warning: The statement has no direction: \"Playground(s)\".");
    }

    [Fact]
    public void Read_StatementThatIsNotUtf8_WarnsWithItsLine()
    {
        using MemoryStream stream = new(Encoding.Latin1.GetBytes("id,statement,step\na,minimize the time in a café,define\n"));

        Study.Lines(OutcomeCsv.Read(stream, Options).Diagnostics).Should().Contain("outcomes.csv:2: JM3016 warning: The row has characters that are not UTF-8.");
    }

    [Theory]
    [InlineData("", "outcomes.csv: JM3008 error: The file is empty.")]
    [InlineData("id,statement,step\n", "outcomes.csv: JM3008 error: The table has a header and no rows.")]
    [InlineData("id,text,step\na,b,define\n", "outcomes.csv:1: JM3011 error: There is no column 'statement'.")]
    [InlineData("id,statement\na,b\n", "outcomes.csv:1: JM3011 error: There is no column 'step', and it is not a kind of step either.")]
    [InlineData("id,id,statement,step\na,b,c,define\n", "outcomes.csv:1:2: JM3010 error: There are two columns 'id'.")]
    [InlineData("id,statement,step\na,\"b,define\n", "outcomes.csv:2: JM3009 error: A quote is opened and never closed.")]
    public void Read_TableWithoutOutcomes_SaysWhy(string csv, string expected) =>
        Study.Lines(Read(csv, Options).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)).Should().Contain(expected);

    private static JobMapResult<UniversalJobMap> Read(string csv, OutcomeCsvOptions options)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(csv));
        return OutcomeCsv.Read(stream, options);
    }
}
