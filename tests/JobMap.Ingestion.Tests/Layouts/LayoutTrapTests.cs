using System.Globalization;
using JobMap.Ingestion.Layouts;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Layouts;

/// <summary>What in the exports of tools misleads a reader.</summary>
public sealed class LayoutTrapTests
{
    [Fact]
    public void Columns_QualtricsLoops_AreToldApartByTheEndTheyShare() => Described(Qualtrics(
            ("1_Q4", "a dish that burns - How important is it?", "1_QID7"), ("2_Q4", "a guest who waits - How important is it?", "2_QID7")))
        .Should().Equal("1_Q4|How important is it?|a dish that burns|", "2_Q4|How important is it?|a guest who waits|");

    [Fact]
    public void Columns_QualtricsSideBySide_HaveTheSideInTheStem() => Described(Qualtrics(
            ("Q1#1_1", "Rate - Importance - burns", "QID1#1_1"), ("Q1#1_2", "Rate - Importance - waits", "QID1#1_2"), ("Q1#2_1", "Rate - Satisfaction - burns", "QID1#2_1"), ("Q1#2_2", "Rate - Satisfaction - waits", "QID1#2_2")))
        .Should().Equal("Q1#1_1|Rate - Importance|burns|", "Q1#1_2|Rate - Importance|waits|", "Q1#2_1|Rate - Satisfaction|burns|", "Q1#2_2|Rate - Satisfaction|waits|");

    [Fact]
    public void Columns_QualtricsQuestionCalledLikeAColumnOfTheTool_IsAQuestion() => Described(Qualtrics(
            ("Status", "Are you married?", "QID3"), ("ResponseId", "Response ID", "_recordId"), ("team", "team", "team"), ("Q_RecaptchaScore", "x", "Q_RecaptchaScore"), ("Q5_Page Submit", "Timing - Page Submit", "QID5_PAGE_SUBMIT"), ("Q1_DO_2", "x", "QID1_DO_2")))
        .Should().Equal("Status|||", "ResponseId|||Respondent", "team|||", "Q_RecaptchaScore|||Ignored", "Q5_Page Submit|||Ignored", "Q1_DO_2|||Ignored");

    [Fact]
    public void Columns_QualtricsProgressWithoutFinished_SaysWhoCameToTheEnd() => Described(Qualtrics(("Progress", "Progress", "progress"), ("Q1", "x", "QID1")))
        .Should().Equal("Progress|||Finished", "Q1|||");

    [Fact]
    public void Columns_QualtricsDashInTheStatement_StaysThere() => Described(Qualtrics(
            ("Q1_1", "How – then – important? - burns – on gas", "QID1_1"), ("Q1_2", "How – then – important? - waits", "QID1_2")))
        .Should().Equal("Q1_1|How – then – important?|burns – on gas|", "Q1_2|How – then – important?|waits|");

    [Fact]
    public void Columns_QualtricsImportId_IsTheOtherName() => Read(Qualtrics(("Q1_1", "a - b", "QID9_1"))).Columns.Single().OtherName.Should().Be("QID9_1");

    [Fact]
    public void Detect_QualtricsWithoutItsSecondAndThirdLine_ReadsEveryRowAsAnswers()
    {
        DetectedLayout detected = Read("StartDate,EndDate,Status,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,imp_a,sat_a\n2026-01-01,2026-01-01,0,100,9,1,2026-01-01,R_1,4,5\n");

        detected.Layout.Should().Be(SurveyLayout.Qualtrics);
        detected.HeaderRecords.Should().Be(1);
    }

    [Fact]
    public void Detect_SurveyMonkeyWithoutTheColumnsOfTheTool_IsKnownByBlanksAndResponse()
    {
        DetectedLayout detected = Read("How important?,,Age?\nburns,waits,Response\n4,5,31\n");

        detected.Layout.Should().Be(SurveyLayout.SurveyMonkey);
        Described(detected).Should().Equal("How important? - burns|How important?|burns|", "How important? - waits|How important?|waits|", "Age?|||");
    }

    [Fact]
    public void Columns_SurveyMonkeyQuestionCalledLikeAColumnOfTheTool_IsAQuestion() => Described(Read("Respondent ID,Collector ID,Custom Data 1,Email Address\n,,,Open-Ended Response\n9,1,x,a@b.example\n"))
        .Should().Equal("Respondent ID|||Respondent", "Collector ID|||Ignored", "Custom Data 1|||", "Email Address|||");

    [Fact]
    public void Detect_BlankHeaderNames_AreNoSurveyMonkey() => Read("imp_a,sat_a,\n4,5,x\n").Layout.Should().Be(SurveyLayout.Wide);

    [Fact]
    public void Columns_GoogleFormsRowWithBrackets_KeepsThem() => Described(Read("Tijdstempel,Score,Hoe belangrijk? [saus [rood]],E-mailadres\n1,2,3,4\n"))
        .Should().Equal("Tijdstempel|||Ignored", "Score|||Ignored", "Hoe belangrijk? [saus [rood]]|Hoe belangrijk?|saus [rood]|", "E-mailadres|||Ignored");

    [Fact]
    public void Detect_WideWithATimestamp_IsWide() => Read("Timestamp,imp_a,sat_a\n2026-01-01,4,5\n").Layout.Should().Be(SurveyLayout.Wide);

    [Fact]
    public void Columns_LimeSurveyOtherAndComments_AreIgnored() => Described(Read("id,submitdate,lastpage,IMP[late],IMP[other],IMP[latecomment],Q1[late][2]\n1,,3,A1,,,2\n"))
        .Should().Equal("id|||Respondent", "submitdate|||Finished", "lastpage|||Ignored", "IMP[late]|IMP|late|", "IMP[other]|IMP|other|Ignored", "IMP[latecomment]|IMP|latecomment|Ignored", "Q1[late][2]|Q1 [2]|late|");

    [Fact]
    public void Detect_LimeSurveyCodesAlone_AreEnough() => Read("IMP[SQ001];SAT[SQ001]\nA1;A2\n").Layout.Should().Be(SurveyLayout.LimeSurvey);

    [Fact]
    public void Detect_SoSciWithoutLabels_HasOneHeaderLine()
    {
        DetectedLayout detected = Read("CASE;SERIAL;STARTED;IM01_01\n17;;2026-01-01;4\n");

        detected.Layout.Should().Be(SurveyLayout.SoSci);
        detected.HeaderRecords.Should().Be(1);
    }

    [Theory]
    [InlineData("I1,S1,I2,S2\n4,5,3,2\n", SurveyLayout.Wide)]
    [InlineData("importance_a,satisfaction_a\n4,5\n", SurveyLayout.Wide)]
    [InlineData("Importance: a b,Satisfaction: a b\n4,5\n", SurveyLayout.Wide)]
    [InlineData("a.imp,a.sat\n4,5\n", SurveyLayout.Wide)]
    [InlineData("imp_a,imp_b\n4,5\n", SurveyLayout.Wide)]
    [InlineData("Outcome ID,Importance rating,Satisfaction rating\na,4,5\n", SurveyLayout.Long)]
    [InlineData("deelnemer,uitkomst,belang,tevredenheid\n1,a,4,5\n", SurveyLayout.Long)]
    public void Detect_PlainTable_IsKnownByItsNames(string csv, SurveyLayout layout) => Read(csv).Layout.Should().Be(layout);

    [Fact]
    public void Columns_LongWithTwoColumnsForTheSame_TakesNeither()
    {
        TableSample sample = SampleTable.Parse("respondent,outcome,importance,importance,satisfaction\n1,a,4,5,3\n");

        DetectedLayout detected = LayoutDetector.Detect(sample, SurveyLayout.Long, new DiagnosticLog(null))!;

        detected.Columns.Select(column => column.Role).Should().Equal(ColumnRole.Respondent, ColumnRole.Need, null, null, ColumnRole.Satisfaction);
        detected.Evidence.Should().Contain("no column, or more than one, for the importance");
    }

    [Fact]
    public void Columns_SameAndEmptyNames_AreKeptInTheirPlaces() => Described(Read("imp_a,sat_a,,x,x\n1,2,3,4,5\n")).Should().Equal("imp_a|||", "sat_a|||", "|||", "x|||", "x|||");

    [Theory]
    [InlineData("a<br>b", "a b")]
    [InlineData("im<b>por</b>tant", "important")]
    [InlineData("<style>p { color: red }</style>a", "a")]
    [InlineData("<style>a", "")]
    [InlineData("1 < 2 and 3 > 2", "1 < 2 and 3 > 2")]
    [InlineData("salt &amp; pepper &lt;b&gt;", "salt & pepper <b>")]
    [InlineData(" a\u00A0\r\n\tb\u200B ", "a b")]
    [InlineData("<", "<")]
    [InlineData("a <b", "a <b")]
    public void Clean_HeaderOfATool_IsOneLineOfPlainText(string raw, string expected) => HeaderText.Clean(raw).Should().Be(expected);

    [Fact]
    public void Clean_ManyOpenTags_TakesNoLongerThanTheTextIs() => HeaderText.Clean(string.Concat(Enumerable.Repeat("<a", 500_000))).Length.Should().Be(1_000_000);

    [Fact]
    public void Detect_TenThousandColumns_AreAllRead()
    {
        string[] names = [.. Enumerable.Range(1, 10_000).Select(number => "Q1_" + number.ToString(CultureInfo.InvariantCulture))];
        TableSample sample = new()
        {
            Records = [names, [.. names.Select(name => "How important is it to you? - outcome " + name)], [.. names.Select(name => $"{{\"ImportId\":\"{name.Replace("Q1", "QID1", StringComparison.Ordinal)}\"}}")]],
            Lines = [1, 2, 3],
        };

        DetectedLayout detected = LayoutDetector.Detect(sample, null, new DiagnosticLog(null))!;

        detected.Columns.Should().HaveCount(10_000);
        detected.Columns.Should().OnlyContain(column => column.Item == "outcome " + column.Name);
    }

    private static DetectedLayout Read(string csv) => LayoutDetector.Detect(SampleTable.Parse(csv), null, new DiagnosticLog(null))!;

    private static IEnumerable<string> Described(DetectedLayout detected) => detected.Columns.Select(column => $"{column.Name}|{column.Stem}|{column.Item}|{column.Role}");

    private static IEnumerable<string> Described(string csv) => Described(Read(csv));

    private static string Qualtrics(params (string, string, string)[] columns)
    {
        SampleTable table = new();
        table.Columns(3, (name, text, id) => [name, text, $"{{\"ImportId\":\"{id}\"}}"], columns);
        return table.Csv(',');
    }
}
