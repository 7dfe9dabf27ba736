using CsCheck;
using JobMap.Ingestion.Layouts;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Layouts;

public sealed class LayoutDetectorTests
{
    public static TheoryData<string> Names => [.. SampleExports.All.Select(export => export.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Detect_ExportOfATool_IsKnownWithItsHeader(string name)
    {
        SampleExport export = Find(name);
        DiagnosticLog log = new("answers.csv");

        DetectedLayout? detected = LayoutDetector.Detect(export.Sample, null, log);

        log.ToList().Should().BeEmpty();
        detected!.Layout.Should().Be(export.Layout);
        detected.HeaderRecords.Should().Be(export.HeaderRecords);
        detected.Columns.Select(column => column.Index).Should().Equal(Enumerable.Range(0, export.Sample.Records[0].Length));
        detected.Columns.Should().ContainSingle(column => column.Name == export.AreaColumn).Which.Role.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Detect_ExportOfAToolNamed_ReadsTheSameWithoutAWord(string name)
    {
        SampleExport export = Find(name);
        DiagnosticLog log = new(null);

        DetectedLayout named = LayoutDetector.Detect(export.Sample, export.Layout, log)!;

        log.ToList().Should().BeEmpty();
        named.Columns.Should().Equal(LayoutDetector.Detect(export.Sample, null, log)!.Columns);
        named.Evidence.Should().StartWith("the layout was named");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Detect_ExportWithTexts_TellsStemFromStatement(string name)
    {
        DetectedLayout detected = LayoutDetector.Detect(Find(name).Sample, null, new DiagnosticLog(null))!;
        SurveyColumn[] rows = [.. detected.Columns.Where(column => column.Item.Length > 0)];
        if (name is "wide" or "long")
        {
            rows.Should().BeEmpty();
            return;
        }

        IEnumerable<string> expected = SampleStudy.Outcomes.Select(outcome => name == "LimeSurvey, codes" ? outcome.Id : outcome.Statement);
        rows.Select(column => column.Item).Should().BeEquivalentTo(expected.Concat(expected));
        rows.Select(column => column.Stem).Distinct().Should().BeEquivalentTo(name switch
        {
            "LimeSurvey, codes" => ["IMP", "SAT"],
            "LimeSurvey, two scales" => ["How do you rate this? [Importance]", "How do you rate this? [Satisfaction]"],
            "SoSci" => ["Importance", "Satisfaction"],
            _ => new[] { SampleExports.ImportanceStem, SampleExports.SatisfactionStem },
        });
    }

    [Theory]
    [InlineData("Qualtrics", "Status: Status, Duration (in seconds): Duration, Finished: Finished, ResponseId: Respondent")]
    [InlineData("Qualtrics, two header lines", "V1: Respondent, V7: Status, V10: Finished")]
    [InlineData("SurveyMonkey", "Respondent ID: Respondent")]
    [InlineData("Google Forms", "")]
    [InlineData("LimeSurvey, codes", "id: Respondent, submitdate: Finished, interviewtime: Duration")]
    [InlineData("LimeSurvey, texts", "Response ID: Respondent, Date submitted: Finished, Total time: Duration")]
    [InlineData("LimeSurvey, two scales", "id: Respondent, submitdate: Finished, interviewtime: Duration")]
    [InlineData("SoSci", "CASE: Respondent, MODE: Status, TIME_SUM: Duration, FINISHED: Finished, Q_VIEWER: Status")]
    [InlineData("wide", "respondent_id: Respondent, duration_seconds: Duration")]
    [InlineData("long", "satisfaction: Satisfaction, outcome: Need, importance: Importance, respondent: Respondent")]
    public void Detect_ColumnsOfTheTool_HaveTheirRoles(string name, string roles)
    {
        DetectedLayout detected = LayoutDetector.Detect(Find(name).Sample, null, new DiagnosticLog(null))!;

        string.Join(", ", detected.Columns.Where(column => column.Role is not null and not ColumnRole.Ignored).Select(column => $"{column.Name}: {column.Role}")).Should().Be(roles);
    }

    [Theory]
    [InlineData("Qualtrics", "3 header lines; ImportId in header line 3")]
    [InlineData("Qualtrics, two header lines", "2 header lines; 8 of the columns that Qualtrics adds")]
    [InlineData("SurveyMonkey", "2 header lines; Respondent ID and Collector ID with blanks below them")]
    [InlineData("Google Forms", "1 header line; a time stamp first; 8 columns in the form 'Question [Row]'")]
    [InlineData("LimeSurvey, codes", "1 header line; the columns submitdate, lastpage, startlanguage, interviewtime")]
    [InlineData("SoSci", "2 header lines; the columns CASE, SERIAL, QUESTNNR, MODE, STARTED")]
    [InlineData("wide", "1 header line; 4 pairs of columns such as 'imp_late' and 'sat_late'")]
    [InlineData("long", "1 header line; 'satisfaction' for the satisfaction; 'outcome' for the outcome; 'importance' for the importance; 'respondent' for the respondent")]
    public void Detect_Evidence_IsInWords(string name, string evidence) =>
        string.Join("; ", LayoutDetector.Detect(Find(name).Sample, null, new DiagnosticLog(null))!.Evidence).Should().Be(evidence);

    [Fact]
    public void Detect_TwoLayoutsFitEqually_SaysSoAndTakesNone()
    {
        Diagnosed("How important? [a],How important? [b]\n4,5\n", null, out DetectedLayout? detected).Should().ContainSingle().Which.Should()
            .StartWith("answers.csv:1: JM3030 error: The header fits Google Forms (1 header line, 2 columns in the form 'Question [Row]') and LimeSurvey (1 header line, 2 columns in the form 'Question [Row]') equally well.");
        detected.Should().BeNull();
    }

    [Fact]
    public void Detect_NoLayoutFits_SaysSoAndTakesNone()
    {
        Diagnosed("Survey of cooks,,\nname,age,a dish that burns\n", null, out DetectedLayout? detected).Should().ContainSingle().Which.Should()
            .StartWith("answers.csv:1: JM3031 error: The header fits none of the layouts. It begins with 'Survey of cooks', '', ''.");
        detected.Should().BeNull();
    }

    [Fact]
    public void Detect_TableWithoutRecords_FitsNoLayout() => Diagnosed("", SurveyLayout.Wide, out _).Should().ContainSingle().Which.Should().Contain("JM3031").And.Contain("no header");

    [Fact]
    public void Detect_NamedButTheTableIsAnother_ReadsAsNamedAndWarns()
    {
        string line = Diagnosed("ResponseId,Q1_1\nResponse ID,How - a\n\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\"\nR_1,4\n", SurveyLayout.Wide, out DetectedLayout? detected).Should().ContainSingle().Subject;

        line.Should().StartWith("answers.csv:1: JM3032 warning: The table is read as wide, as named. It looks like Qualtrics (3 header lines, ImportId in header line 3).");
        detected!.Layout.Should().Be(SurveyLayout.Wide);
        detected.HeaderRecords.Should().Be(1);
    }

    [Fact]
    public void Detect_NamedButNothingOfTheToolIsThere_ReadsAsNamedAndSaysWhatIsMissing()
    {
        Diagnosed("a,b\n4,5\n", SurveyLayout.SoSci, out DetectedLayout? detected).Should().ContainSingle().Which.Should()
            .StartWith("answers.csv:1: JM3032 warning: The table is read as SoSci, as named. There is no CASE, QUESTNNR or STARTED.");
        detected!.HeaderRecords.Should().Be(1);
    }

    [Fact]
    public void Detect_WideNamedForAnyHeader_IsTakenWithoutAWord()
    {
        Diagnosed("name,age\nx,4\n", SurveyLayout.Wide, out DetectedLayout? detected).Should().BeEmpty();
        detected!.Columns.Select(column => column.Name).Should().Equal("name", "age");
    }

    [Fact]
    public void Detect_AnyTable_NeverThrowsAndNumbersTheColumns()
    {
        string[] parts =
        [
            "", " ", "Timestamp", "CASE", "SERIAL", "STARTED", "Respondent ID", "Collector ID", "Response", "id", "submitdate", "lastpage", "imp_a", "sat_a", "I1", "S1", "outcome", "importance",
            "{\"ImportId\":\"QID1_1\"}", "{\"ImportId\":", "Q1_1", "1_Q4", "V1", "V2", "ResponseId", "StartDate", "Finished", "Progress", "[", "]", "[x]", "Q[a][1]", " - ", ": ", "<b>", "<style>", "&amp;", "<", "Importance", "\uD83D", "7", "_", "IM01_01",
        ];
        Gen<string> part = Gen.Int[0, parts.Length - 1].Select(index => parts[index]);
        Gen<string> field = Gen.OneOf(part, Gen.Select(part, part, part, (a, b, c) => a + b + c), Gen.String);
        Gen<string[][]> table = field.Array[0, 8].Array[0, 5];

        Gen.Select(table, Gen.Int[-1, 6]).Sample((records, layout) =>
        {
            TableSample sample = new() { Records = records, Lines = [.. records.Select((_, index) => index + 1L)] };
            SurveyLayout? given = layout < 0 ? null : (SurveyLayout)layout;

            DetectedLayout? detected = LayoutDetector.Detect(sample, given, new DiagnosticLog(null));

            bool told = detected is not null || records.Length == 0 || given is null;
            bool whole = detected is null || (detected.Evidence.Count > 0 && detected.HeaderRecords >= 1 && detected.HeaderRecords <= records.Length
                && detected.Columns.Select(column => column.Index).SequenceEqual(Enumerable.Range(0, records.Take(detected.HeaderRecords).Max(record => record.Length))));
            return told && whole;
        });
    }

    [Fact]
    public void IsHeaderAgain_RecordOfTheHeader_IsKnownAndNoOtherIs()
    {
        TableSample sample = SampleExports.SurveyMonkey().Sample;
        DetectedLayout detected = LayoutDetector.Detect(sample, null, new DiagnosticLog(null))!;

        sample.Records.Select(detected.IsHeaderAgain).Should().Equal(true, true, false, false, false, false, false);
        detected.IsHeaderAgain([.. sample.Records[0].Select(field => field + " "), ""]).Should().BeTrue();
        detected.IsHeaderAgain(["", " "]).Should().BeFalse();
    }

    private static SampleExport Find(string name) => SampleExports.All.Single(export => export.Name == name);

    private static IEnumerable<string> Diagnosed(string csv, SurveyLayout? given, out DetectedLayout? detected)
    {
        DiagnosticLog log = new("answers.csv");
        detected = LayoutDetector.Detect(SampleTable.Parse(csv), given, log);
        return [.. log.ToList().Select(diagnostic => diagnostic.ToString())];
    }
}
