using JobMap.Diagnostics;
using JobMap.Research;

namespace JobMap.Ingestion.Tests;

/// <summary>Themes and interviews, which a table names now by id, now by name.</summary>
public sealed class EvidenceCsvNameTests
{
    private static readonly EvidenceCsvOptions Options = new() { Source = "research.csv" };

    [Theory]
    [InlineData("punctual", "punctual = punctual")]
    [InlineData("T1;T2", "T1 = T1|T2 = T2")]
    [InlineData("Not knowing", "not-knowing = Not knowing")]
    [InlineData("not-knowing;Not knowing", "not-knowing = Not knowing")]
    [InlineData("Not knowing;not-knowing", "not-knowing = Not knowing")]
    [InlineData("late?", "late = late?")]
    [InlineData("?!", "theme = ?!")]
    [InlineData("Élan vital", "élan-vital = Élan vital")]
    public void Read_Themes_ByIdOrByName(string cell, string themes)
    {
        JobMapResult<ResearchEvidence> result = Themes(cell);

        string.Join('|', result.Value.Themes.Select(theme => $"{theme.Id} = {theme.Name}")).Should().Be(themes);
        result.Value.Items[0].Themes.Should().Equal(result.Value.Themes.Select(theme => theme.Id));
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Read_NameInOtherSpellings_IsOneAndEachSpellingIsSaidOnce()
    {
        JobMapResult<ResearchEvidence> result = Themes("Not knowing", "not  knowing", "NOT KNOWING", "not  knowing");

        result.Value.Themes.Should().Equal(new ValueTheme(ThemeId.Parse("not-knowing"), "Not knowing"));
        result.Value.Items.Should().OnlyContain(item => item.Themes[0] == ThemeId.Parse("not-knowing"));
        Study.Lines(result.Diagnostics).Should().Equal(
            "research.csv:3:3: JM6025 info: 'not knowing' is taken for the theme 'Not knowing'.",
            "research.csv:4:3: JM6025 info: 'NOT KNOWING' is taken for the theme 'Not knowing'.");
    }

    [Fact]
    public void Read_IdsThatDifferInCase_AreTwoAndSaidOnce()
    {
        JobMapResult<ResearchEvidence> themes = Themes("Trust", "trust", "Trust;trust");

        themes.Value.Themes.Select(theme => theme.Id.Value).Should().Equal("Trust", "trust");
        themes.Value.Items.Select(item => item.Themes.Count).Should().Equal(1, 1, 2);
        Study.Lines(themes.Diagnostics).Should().Equal("research.csv:3:3: JM6025 info: The id 'trust' is another theme than 'Trust', since ids that differ in case are two.");
        JobMapResult<ResearchEvidence> interviews = EvidenceCsv.Read("id,text,interview\nq1,a,i1\nq2,b,I1\nq3,c,i1\n", Options);
        interviews.Value.Items.Select(item => item.Interview?.Value).Should().Equal("i1", "I1", "i1");
        Study.Lines(interviews.Diagnostics).Should().Equal("research.csv:3:3: JM6025 info: The id 'I1' is another interview than 'i1', since ids that differ in case are two.");
    }

    [Fact]
    public void Read_NameAndTheIdMadeOfItInOtherCase_AreTwoAndSaid()
    {
        JobMapResult<ResearchEvidence> result = Themes("Not-Knowing", "not-knowing", "Not knowing");

        result.Value.Themes.Select(theme => $"{theme.Id} = {theme.Name}").Should().Equal("Not-Knowing = Not-Knowing", "not-knowing = Not knowing");
        result.Diagnostics.Should().ContainSingle();
    }

    [Fact]
    public void Read_NameTwiceInACellInTwoSpellings_CountsOnce() => Themes("Not knowing;not  knowing").Value.Items[0].Themes.Should().Equal(ThemeId.Parse("not-knowing"));

    [Fact]
    public void Read_OtherThemesOfOneId_AreNumberedPastTheIdsOfTheTable()
    {
        JobMapResult<ResearchEvidence> result = Themes("Too late", "Too late!", "too late?", "too-late-2");

        result.Value.Themes.Select(theme => $"{theme.Id} = {theme.Name}").Should().Equal("too-late = Too late", "too-late-3 = Too late!", "too-late-4 = too late?", "too-late-2 = too-late-2");
        Study.Lines(result.Diagnostics).Should().Equal(
            "research.csv:3:3: JM6026 warning: The theme 'Too late!' is given the id 'too-late-3', since 'too-late' is that of 'Too late'.",
            "research.csv:4:3: JM6026 warning: The theme 'too late?' is given the id 'too-late-4', since 'too-late' is that of 'Too late'.");
    }

    [Fact]
    public void Read_Interviews_StandInTheOrderOfTheRowsAndTakeWhatLaterRowsAdd()
    {
        ResearchEvidence evidence = EvidenceCsv.Read("id,text,interview,role,date\nq1,a,i2,,\nq2,b,i1,user,\nq3,c,i2,buyer,2026-01-05\nq4,d,,,\n", Options).Value;

        evidence.Interviews.Should().Equal(
            new Interview(InterviewId.Parse("i2")) { Role = "buyer", Date = new DateOnly(2026, 1, 5) }, new Interview(InterviewId.Parse("i1")) { Role = "user" });
        evidence.Items.Select(item => item.Interview?.Value).Should().Equal("i2", "i1", "i2", null);
    }

    [Fact]
    public void Read_RowsOfOneInterviewThatDisagree_AreSaidWithoutTheWordsAndTheFirstCounts()
    {
        JobMapResult<ResearchEvidence> result = EvidenceCsv.Read("id,text,interview,participant,date,from\nq1,a,i1,Ann,2026-01-05,bus\nq2,b,i1,Bob,2026-01-06,tram\nq3,c,i1,Ann,,\n", Options);

        result.Value.Interviews.Should().Equal(new Interview(InterviewId.Parse("i1")) { Participant = "Ann", Date = new DateOnly(2026, 1, 5), SwitchedFrom = "bus" });
        Study.Lines(result.Diagnostics).Should().Equal(
            "research.csv:3:4: JM6023 warning: Of the interview 'i1' an earlier row says another participant, which counts.",
            "research.csv:3:5: JM6023 warning: Of the interview 'i1' an earlier row says another date, which counts.",
            "research.csv:3:6: JM6023 warning: Of the interview 'i1' an earlier row says another switchedFrom, which counts.");
    }

    [Fact]
    public void Read_InterviewsThatAreNoIds_AreGivenOne()
    {
        JobMapResult<ResearchEvidence> result = EvidenceCsv.Read("id,text,interview\nq1,a,Interview 3\nq2,b,interview  3\nq3,c,Interview #3\n", Options);

        result.Value.Items.Select(item => item.Interview?.Value).Should().Equal("interview-3", "interview-3", "interview-3-2");
        Study.Lines(result.Diagnostics).Should().Equal(
            "research.csv:3:3: JM6025 info: 'interview 3' is taken for the interview 'Interview 3'.",
            "research.csv:4:3: JM6026 warning: The interview 'Interview #3' is given the id 'interview-3-2', since 'interview-3' is that of 'Interview 3'.",
            "research.csv: JM6027 info: The interview 'Interview 3' has the id 'interview-3'.",
            "research.csv: JM6027 info: The interview 'Interview #3' has the id 'interview-3-2'.");
    }

    [Fact]
    public void Read_DetailsWithoutAnInterview_AreSaid() =>
        Study.Lines(EvidenceCsv.Read("id,text,interview,participant,role\nq1,a,,Ann,user\n", Options).Diagnostics)
            .Should().Equal("research.csv:2:4: JM6028 warning: The row names no interview; what it says of one is left out: participant, role.");

    private static JobMapResult<ResearchEvidence> Themes(params string[] cells) =>
        EvidenceCsv.Read("id,text,themes\n" + string.Concat(cells.Select((cell, row) => FormattableString.Invariant($"q{row + 1},a,{cell}\n"))), Options);
}
