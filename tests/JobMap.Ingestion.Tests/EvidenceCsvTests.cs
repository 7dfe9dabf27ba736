using System.Text;
using JobMap.Diagnostics;
using JobMap.Research;

namespace JobMap.Ingestion.Tests;

/// <summary>A table of research: what becomes of its columns and cells.</summary>
public sealed class EvidenceCsvTests
{
    private static readonly EvidenceCsvOptions Options = new() { Source = "research.csv" };

    [Fact]
    public void Read_EveryColumn_GoesWhereItBelongs()
    {
        JobMapResult<ResearchEvidence> result = Read("""
            id,kind,text,interview,participant,date,role,switched_from,switched_to,themes,force,stage,backs
            q1,quote,"I leave early, to be sure.",i1,Ann,2026-03-02,job executor,bus,bicycle,punctual;calm,push,firstThought,o1; pain:o1 ;milestone:first-ride
            n1,observation,Looks at the sky twice.,i2,,,,,,weather,,passive looking,
            """);

        ResearchEvidence evidence = result.Value;
        result.Diagnostics.Should().BeEmpty();
        evidence.Interviews.Should().Equal(
            new Interview(InterviewId.Parse("i1")) { Participant = "Ann", Date = new DateOnly(2026, 3, 2), Role = "job executor", SwitchedFrom = "bus", SwitchedTo = "bicycle" },
            new Interview(InterviewId.Parse("i2")));
        evidence.Themes.Select(theme => $"{theme.Id} {theme.Name}").Should().Equal("punctual punctual", "calm calm", "weather weather");
        evidence.Items.Should().Equal(
            new EvidenceItem(EvidenceId.Parse("q1"), EvidenceKind.Quote, "I leave early, to be sure.")
            {
                Interview = InterviewId.Parse("i1"),
                Themes = [ThemeId.Parse("punctual"), ThemeId.Parse("calm")],
                Force = ForceOfProgress.Push,
                Stage = TimelineStage.FirstThought,
                Backs = [EvidenceTarget.Parse("o1"), EvidenceTarget.Parse("pain:o1"), EvidenceTarget.Parse("milestone:first-ride")],
            },
            new EvidenceItem(EvidenceId.Parse("n1"), EvidenceKind.Observation, "Looks at the sky twice.")
            {
                Interview = InterviewId.Parse("i2"),
                Themes = [ThemeId.Parse("weather")],
                Stage = TimelineStage.PassiveLooking,
            });
    }

    [Theory]
    [InlineData("ID,Quote,Interview ID,From,To,Theme,Force of progress,Timeline-Stage,Supports")]
    [InlineData("evidence_id,VERBATIM,interview,switched from,Switched_To,tags,force,stage,backs")]
    [InlineData("id;text;interview;switchedFrom;switchedTo;codes;Forces;timeline;backs")]
    public void Read_OtherNamesOfColumns_AreKnown(string header)
    {
        char separator = header.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        JobMapResult<ResearchEvidence> result = Read($"{header}\n{"q1,wet again,i1,bus,tram,dry,push,deciding,o1".Replace(',', separator)}\n");

        result.Diagnostics.Should().BeEmpty();
        result.Value.Interviews[0].SwitchedFrom.Should().Be("bus");
        result.Value.Interviews[0].SwitchedTo.Should().Be("tram");
        EvidenceItem item = result.Value.Items.Should().ContainSingle().Subject;
        $"{item} {item.Interview} {item.Themes[0]} {item.Force} {item.Stage} {item.Backs[0]}".Should().Be("q1: wet again i1 dry Push Deciding o1");
    }

    [Fact]
    public void Read_UsualNameBesideAnother_GoesFirstAndTheOtherIsNotRead() =>
        Lines("id,quote,text,,who\nq1,left,taken,x,y\n").Should().Equal("research.csv:1: JM6024 info: 3 columns not read: 'quote', the one at place 4, which has no name, 'who'.");

    [Fact]
    public void Read_ManyColumnsNobodyReads_AreSaidOnceAndShort() =>
        Lines($"id,text,{string.Join(',', Enumerable.Range(1, 500).Select(n => FormattableString.Invariant($"c{n}")))}\nq1,a{new string(',', 500)}\n")
            .Should().ContainSingle().Which.Should().EndWith("'c10' and 490 more.");

    [Theory]
    [InlineData("id,quote,verbatim\na,b,c\n", "research.csv:1:3: JM3010 error: There are two columns for 'text': 'quote' and 'verbatim'.")]
    [InlineData("text,Text\na,b\n", "research.csv:1:2: JM3010 error: There are two columns for 'text': 'text' and 'Text'.")]
    [InlineData("id,note\na,b\n", "research.csv:1: JM3011 error: There is no column 'text'.")]
    [InlineData("", "research.csv: JM3008 error: The file is empty.")]
    [InlineData("id,text\n", "research.csv: JM3008 error: The table has a header and no rows.")]
    [InlineData("id,text\na,\"b\n", "research.csv:2: JM3009 error: A quote is opened and never closed.")]
    public void Read_TableThatIsNone_SaysWhy(string csv, string expected)
    {
        JobMapResult<ResearchEvidence> result = Read(csv);

        result.IsSuccess.Should().BeFalse();
        Study.Lines(result.Diagnostics).Should().Contain(expected);
    }

    [Theory]
    [InlineData("first thought", TimelineStage.FirstThought)]
    [InlineData("Passive-Looking", TimelineStage.PassiveLooking)]
    [InlineData("active_looking", TimelineStage.ActiveLooking)]
    [InlineData("SATISFACTION", TimelineStage.Satisfaction)]
    public void Read_Stage_InAnyCaseAndWithItsWordsApart(string cell, TimelineStage stage) => Read($"id,text,stage\nq1,a,{cell}\n").Value.Items[0].Stage.Should().Be(stage);

    [Theory]
    [InlineData("kind", "memo", 3, "'memo' is not taken as kind: it should be one of quote, observation; it is taken for a quote.")]
    [InlineData("date", "02.03.2026", 3, "'02.03.2026' is not taken as date: a day is written as yyyy-MM-dd.")]
    [InlineData("force", "shove", 3, "'shove' is not taken as force: it should be one of push, pull, anxiety, habit.")]
    [InlineData("stage", "2", 3, "'2' is not taken as stage: it should be one of firstThought, passiveLooking, activeLooking, deciding, consuming, satisfaction.")]
    [InlineData("backs", "o1;p:o2;o3", 3, "'p:o2' is not taken as backs: the id of an element of the job map, or pain: or milestone: with an id.")]
    [InlineData("backs", "o1;o3;o1", 3, "'o1' is not taken as backs: it stands in the cell twice and counts once.")]
    [InlineData("themes", "calm; calm", 3, "'calm' is not taken as themes: it stands in the cell twice and counts once.")]
    public void Read_CellThatHoldsSomethingElse_IsNamedAndTheItemIsTakenWithoutIt(string column, string cell, int place, string message)
    {
        JobMapResult<ResearchEvidence> result = Read($"id,text,{column}\nq1,wet again,{cell}\nq2,dry,\n");

        Study.Lines(result.Diagnostics).Where(line => !line.Contains("JM6027", StringComparison.Ordinal))
            .Should().Equal(FormattableString.Invariant($"research.csv:2:{place}: JM6021 warning: {message}"));
        result.Value.Items.Select(item => item.ToString()).Should().Equal("q1: wet again", "q2: dry");
        result.Value.Items[0].Kind.Should().Be(EvidenceKind.Quote);
        result.Value.Items[0].Backs.Should().HaveCount(column == "backs" ? 2 : 0);
        result.Value.Items[0].Themes.Should().HaveCount(column == "themes" ? 1 : 0);
    }

    [Fact]
    public void Read_RowsWithoutText_AreNamedAndDoNotLoseTheOthers()
    {
        JobMapResult<ResearchEvidence> result = Read("id,text,interview,role\nq1,,,\nq2,a,i1,\n,,i2,user\nq4,b,i2,\n");

        Study.Lines(result.Diagnostics).Should().Equal(
            "research.csv:2:2: JM6020 warning: The row has no text and is left out.",
            "research.csv:4:2: JM6020 warning: The row has no text and is taken for its interview 'i2' alone.");
        result.Value.Items.Select(item => item.Id.Value).Should().Equal("q2", "q4");
        result.Value.Interviews.Select(interview => (interview.Id.Value, interview.Role)).Should().Equal(("i1", null), ("i2", "user"));
    }

    [Fact]
    public void Read_NoRowWithText_GivesEvidenceOfNothingAndNamesEachRow()
    {
        JobMapResult<ResearchEvidence> result = Read("id,text\nq1,\nq2,\n");

        result.Value.Should().Be(new ResearchEvidence());
        Study.Lines(result.Diagnostics).Should().Equal(
            "research.csv:2:2: JM6020 warning: The row has no text and is left out.", "research.csv:3:2: JM6020 warning: The row has no text and is left out.");
    }

    [Fact]
    public void Read_RowsWithoutId_AreGivenOneOfTheirNumberThatNoOtherRowHas()
    {
        JobMapResult<ResearchEvidence> result = Read("id,text\n,a\nx y,b\n,c\nE3,d\ne3,e\ne3-2,f\ne3,g\n");

        result.Value.Items.Select(item => item.Id.Value).Should().Equal("e1", "e2", "e3-3", "E3", "e3", "e3-2", "e7");
        Study.Lines(result.Diagnostics).Should().Equal(
            "research.csv:3:1: JM6021 warning: 'x y' is not taken as id: an id is 1 to 128 letters, digits, hyphens, underscores or dots.",
            "research.csv:8:1: JM6022 warning: An earlier row has the id 'e3'; this one is given the id 'e7'.",
            "research.csv: JM6027 info: Ids made for 4 rows that had none to keep: e1, e2, e3-3, e7.");
    }

    [Fact]
    public void Read_RowLeftOut_DoesNotMoveTheIdsOfOthers() =>
        Read("text\na\n\"\"\nc\n").Value.Items.Select(item => item.Id.Value).Should().Equal(Read("text\na\nb\nc\n").Value.Items.Select(item => item.Id.Value).Where(id => id != "e2"));

    [Fact]
    public void Read_KindsLeftBlank_AreQuotesAndSaid() =>
        Lines("id,kind,text\nq1,,a\nq2,observation,b\n").Should().Equal("research.csv: JM6027 info: Taken for quotes, since their kind is blank: 1 row.");

    [Fact]
    public void Read_TextsAndCells_AreFreedOfTheSpreadsheetsApostrophe()
    {
        ResearchEvidence evidence = Read("id,text,interview,role\n'-q,'=1+1,'-i,'@home\n").Value;

        evidence.Items[0].ToString().Should().Be("-q: =1+1");
        evidence.Interviews[0].ToString().Should().Be("-i");
        evidence.Interviews[0].Role.Should().Be("@home");
    }

    [Fact]
    public void Read_TextOfSeveralLines_IsKeptToTheLetterAndCountsAsLines() =>
        Read("id,text,force\nq1,\" one\ntwo \",\nq2,three,x\n").Should().Match<JobMapResult<ResearchEvidence>>(
            result => result.Value.Items[0].Text == " one\ntwo " && result.Diagnostics[0].Location.Line == 4);

    [Fact]
    public void Read_RowsThatAreShortOrLongOrNotUtf8_AreReadWithAWarning()
    {
        Lines("id,text,force\nq1,a\nq2,b,push,x\n").Should().Equal(
            "research.csv:2: JM3007 warning: The row has 2 fields, the header 3.", "research.csv:3: JM3007 warning: The row has 4 fields, the header 3.");
        using MemoryStream latin = new([.. "id,text\nq1,caf"u8, 0xE9, .. "\n"u8]);
        Study.Lines(EvidenceCsv.Read(latin, Options).Diagnostics).Should().Equal("research.csv:2: JM3016 warning: The row has characters that are not UTF-8.");
        Lines("id,text\nq1,\ud800\n").Should().Equal("research.csv:2: JM3016 warning: The row has characters that are not UTF-8.");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Read_TableWithAByteOrderMark_IsReadInItsEncoding(string encoding)
    {
        Encoding written = Encoding.GetEncoding(encoding);
        using MemoryStream stream = new([.. written.GetPreamble(), .. written.GetBytes("text,id\ncafé,q1\n")]);

        JobMapResult<ResearchEvidence> result = EvidenceCsv.Read(stream, Options);
        result.Diagnostics.Should().BeEmpty();
        result.Value.Items[0].ToString().Should().Be("q1: café");
    }

    private static JobMapResult<ResearchEvidence> Read(string csv) => EvidenceCsv.Read(csv, Options);

    private static IEnumerable<string> Lines(string csv) => Study.Lines(Read(csv).Diagnostics);
}
