using System.Text;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tests;

/// <summary>The columns of a table of outcomes, and the shapes in which such tables come.</summary>
public sealed class OutcomeCsvColumnTests
{
    private static readonly OutcomeCsvOptions Options = new("commuters", "get to work") { Source = "outcomes.csv" };

    private const string Header = "id,statement,step,step_id,step_name,sub_step_id,sub_step_name\n";

    [Fact]
    public void Read_EveryColumn_GoesWhereItBelongs()
    {
        UniversalJobMap map = Read($"""
            {Header}choose,minimize the time it takes to choose a way,define,plan,plan the day,,
            rain,minimize the likelihood of getting wet,define,plan,plan the day,weather,look at the sky
            ,,define,plan,plan the day,clothes,choose what to wear
            ,,conclude,park,park the bicycle,,
            """).Value;

        map.Market.ToString().Should().Be("commuters who want to get to work");
        Outline(map).Should().Equal(
            "Define plan 'plan the day': choose", "- weather 'look at the sky': rain", "- clothes 'choose what to wear': ", "Conclude park 'park the bicycle': ");
        map.FindOutcome(OutcomeId.Parse("rain"))!.Statement.Text.Should().Be("minimize the likelihood of getting wet");
    }

    [Fact]
    public void Read_ColumnsInAnyOrderWithSpacesAndOthersBetween_AreFoundByName() => Outline(Read("""
        sub_step_name,note, statement ,step_id,ID,sub_step_id,step_name,id,step
        look at the sky,x,minimize the likelihood of getting wet,plan,7,weather,plan the day,rain,define
        """).Value).Should().Equal("Define plan 'plan the day': ", "- weather 'look at the sky': rain");

    [Fact]
    public void Read_StepsOfOneNameWithOtherIds_AreTwo() => Outline(Read("""
        id,statement,step,step_id,step_name
        a,minimize the time,execute,out,ride
        b,minimize the noise,execute,back,ride
        c,minimize the risk,execute,out,ride
        """).Value).Should().Equal("Execute out 'ride': a c", "Execute back 'ride': b");

    [Fact]
    public void Read_StepIdGivenInALaterRow_IsTakenOver() => Outline(Read("""
        id,statement,step,step_id,step_name
        a,minimize the time,execute,,ride
        b,minimize the noise,execute,out,ride
        c,minimize the risk,execute,,ride
        """).Value).Should().Equal("Execute out 'ride': a b c");

    [Fact]
    public void Read_StepNameInTwoKinds_MakesTwoSteps() => Outline(Read("""
        id,statement,step,step_name
        a,minimize the time,define,look
        b,minimize the noise,monitor,look
        """).Value).Select(line => line.Split(' ')[0]).Should().Equal("Define", "Monitor");

    [Fact]
    public void Read_SubStepIdWithoutName_IsAnErrorAtItsLine() => Lines("""
        id,statement,step,step_id,step_name,sub_step_id,sub_step_name
        a,minimize the time,define,plan,plan,part,
        """).Should().Contain(line => line.StartsWith("outcomes.csv:2: JM2009 error", StringComparison.Ordinal));

    [Theory]
    [InlineData("two steps", "a,minimize the time,define,x,plan,,\nb,minimize the noise,execute,x,ride,,\n", "outcomes.csv:3: JM2005 error: The step id 'x' is used twice.")]
    [InlineData("a step and a sub-step", "a,minimize the time,define,x,plan,x,part\n", "outcomes.csv:2: JM2005 error: The step id 'x' is used twice.")]
    [InlineData("two outcomes", "a,minimize the time,define,x,plan,,\na,minimize the noise,execute,y,ride,,\n", "outcomes.csv:3: JM2006 error: The outcome id 'a' is used twice.")]
    public void Read_IdUsedTwice_IsAnErrorAtTheSecondLine(string what, string rows, string expected) =>
        Lines(Header + rows).Should().Contain(expected, $"of {what}");

    [Theory]
    [InlineData("id,statement,step\na,minimize the time,define\n\nb,minimize the noise,define\n")]
    [InlineData("id,statement,step\na,minimize the time,define\n\n\n\nb,minimize the noise,define\n\n")]
    [InlineData("id,statement,step\r\na,minimize the time,define\r\n\r\nb,minimize the noise,define\r\n")]
    [InlineData("id,statement,step\ra,minimize the time,define\rb,minimize the noise,define\r")]
    [InlineData("\uFEFFid,statement,step\na,minimize the time,define\nb,minimize the noise,define")]
    [InlineData("\uFEFF\"id\",\"statement\",\"step\"\n\"a\",\"minimize the time\",\"define\"\n\"b\",\"minimize the noise\",\"define\"\n")]
    public void Read_BlankLinesLineEndsAndByteOrderMark_ChangeNothing(string csv)
    {
        JobMapResult<UniversalJobMap> result = ReadResult(csv, Options);
        result.Value.Outcomes.Select(outcome => $"{outcome.Id}: {outcome.Statement}").Should().Equal("a: minimize the time", "b: minimize the noise");
        result.Diagnostics.Should().NotContain(found => found.Id.StartsWith("JM3", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_RowOfSeparatorsAlone_SaysThatItsKindIsMissing() =>
        Lines("id,statement,step\na,minimize the time,define\n,,\n").Should().Contain("outcomes.csv:3:3: JM2007 error: '' is not a kind of step.");

    [Fact]
    public void Read_QuotedLineBreaks_StayInTheStatementAndCountAsLines()
    {
        JobMapResult<UniversalJobMap> result = ReadResult("id,statement,step\na,\"minimize the time\nit takes\",define\nb,\"minimize \"\"the\"\" noise\r\nof cars\",define\nc,tyres,define\n", Options);

        result.Value.Outcomes.Select(outcome => outcome.Statement.Text).Should().Equal("minimize the time\nit takes", "minimize \"the\" noise\r\nof cars", "tyres");
        Study.Lines(result.Diagnostics).Should().Contain("outcomes.csv:6: JM1001 warning: The statement has no direction: \"tyres\".");
    }

    [Fact]
    public void Read_ShortAndLongRows_AreReadWithAWarning()
    {
        JobMapResult<UniversalJobMap> result = ReadResult("id,statement,step,step_name\na,minimize the time,define\nb,minimize the noise,define,plan,x\n", Options);

        Study.Lines(result.Diagnostics).Should().Contain("outcomes.csv:2: JM3007 warning: The row has 3 fields, the header 4.")
            .And.Contain("outcomes.csv:3: JM3007 warning: The row has 5 fields, the header 4.");
        Outline(result.Value).Select(line => line[..line.IndexOf(':')]).Should().Equal("Define define 'Define'", "Define plan 'plan'");
    }

    [Theory]
    [InlineData("id;statement;step\na;minimize the time, or so;define\nb;\"minimize; the noise\";define\n")]
    [InlineData("id\tstatement\tstep\na\tminimize the time, or so\tdefine\nb\tminimize; the noise\tdefine\n")]
    [InlineData("id,statement,step\na,\"minimize the time, or so\",define\nb,minimize; the noise,define\n")]
    public void Read_OtherSeparators_AreFoundFromTheHeader(string csv) =>
        ReadResult(csv, Options).Value.Outcomes.Select(outcome => $"{outcome.Id}: {outcome.Statement}").Should().Equal("a: minimize the time, or so", "b: minimize; the noise");

    [Theory]
    [InlineData("id,statement,step\na,minimize the time,define\n", "identifier", "statement", "step", null, "There is no column 'identifier'.")]
    [InlineData("id,statement,step\na,minimize the time,define\n", null, "text", "step", null, "There is no column 'text'.")]
    [InlineData("id,statement,step\na,minimize the time,define\n", null, "statement", "phase", null, "There is no column 'phase', and it is not a kind of step either.")]
    [InlineData("id,statement,step\na,minimize the time,define\n", null, "statement", "step", "name", "There is no column 'name'.")]
    public void Read_NamedColumnThatIsNotThere_IsAnErrorOfTheHeader(string csv, string? id, string statement, string step, string? stepName, string expected) =>
        Study.Lines(ReadResult(csv, Options with { IdColumn = id, StatementColumn = statement, Step = step, StepNameColumn = stepName }).Diagnostics)
            .Should().Contain($"outcomes.csv:1: JM3011 error: {expected}");

    [Theory]
    [InlineData("statement", 3)]
    [InlineData("step", 4)]
    [InlineData("step_id", 2)]
    [InlineData("step_name", 2)]
    [InlineData("sub_step_id", 2)]
    [InlineData("sub_step_name", 2)]
    public void Read_ColumnTwice_IsAnErrorAtTheLast(string name, int last) =>
        Lines($"{name},{name},statement,step\na,b,c,define\n").Should().Contain(FormattableString.Invariant($"outcomes.csv:1:{last}: JM3010 error: There are two columns '{name}'."));

    [Fact]
    public void Read_ColumnNobodyAsksForTwice_IsNoFault() => Outline(Read("note,note,id,statement,step\n1,2,a,minimize the time,define\n").Value).Should().HaveCount(1);

    [Fact]
    public void Read_DutchGrammar_ReadsTheStatementsInDutch()
    {
        const string Csv = "id,statement,step,step_name\ndroog,minimaliseer de tijd die nodig is om een jas te drogen,conclude,hang de jas op\n";

        UniversalJobMap dutch = ReadResult(Csv, Options with { Grammar = OutcomeGrammar.Dutch }).Value;
        dutch.Grammar.Should().Be(OutcomeGrammar.Dutch);
        dutch.Outcomes[0].Statement.Direction.Should().Be(OutcomeDirection.Minimize);
        dutch.Outcomes[0].Statement.Unit.Should().Be(OutcomeUnit.Time);
        ReadResult(Csv, Options).Value.Outcomes[0].Statement.Direction.Should().BeNull("English has no such word");
    }

    [Fact]
    public void Read_RecordOverTheLimit_IsAnErrorAndEndsTheReading()
    {
        using EndlessLine stream = new("id,statement,step\na,\"", 64L * 1024 * 1024);

        OutcomeCsv.Read(stream, Options).Diagnostics.Should().Contain(found => found.Id == "JM3014" && found.Severity == DiagnosticSeverity.Error);
        stream.BytesRead.Should().BeLessThan(8L * 1024 * 1024, "the rest is not read");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a study")]
    public void ReadFile_Diagnostics_NameTheFileUnlessTheOptionsNameASource(string? source)
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "id,statement,step\na,tyres,dream\n");

        IReadOnlyList<Diagnostic> found = OutcomeCsv.ReadFile(path, Options with { Source = source }).Diagnostics;
        File.Delete(path);
        found.Should().ContainSingle().Which.Location.Should().Be(new DiagnosticLocation { Source = source ?? path, Line = 2, Column = 3 });
    }

    [Fact]
    public void ReadFile_FileThatIsNotThere_Throws() =>
        FluentActions.Invoking(() => OutcomeCsv.ReadFile(Path.Combine(Path.GetTempPath(), "jobmap-no-such-file.csv"), Options)).Should().Throw<FileNotFoundException>();

    [Fact]
    public void Methods_Null_Throw()
    {
        FluentActions.Invoking(() => OutcomeCsv.Read(null!, Options)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OutcomeCsv.Read(Stream.Null, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OutcomeCsv.ReadFile(null!, Options)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OutcomeCsv.ReadFile("x.csv", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new OutcomeCsvOptions(null!, "x")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new OutcomeCsvOptions("x", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Options with { Grammar = null! }).Should().Throw<ArgumentNullException>();
    }

    private static JobMapResult<UniversalJobMap> Read(string csv) => ReadResult(csv, Options);

    private static IEnumerable<string> Lines(string csv) => Study.Lines(ReadResult(csv, Options).Diagnostics);

    private static JobMapResult<UniversalJobMap> ReadResult(string csv, OutcomeCsvOptions options)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(csv));
        return OutcomeCsv.Read(stream, options);
    }

    private static IEnumerable<string> Outline(UniversalJobMap map) => map.Steps.SelectMany(step => (string[])
        [$"{step.Kind} {step.Id} '{step.Name}': {string.Join(' ', step.Outcomes.Select(o => o.Id))}", .. step.SubSteps.Select(part => $"- {part.Id} '{part.Name}': {string.Join(' ', part.Outcomes.Select(o => o.Id))}")]);
}
