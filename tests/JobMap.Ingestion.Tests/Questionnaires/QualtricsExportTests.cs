namespace JobMap.Ingestion.Tests.Questionnaires;

/// <summary>The export has the shape that Qualtrics gives it: what a reader is tested with must be true.</summary>
public sealed class QualtricsExportTests
{
    private static readonly QuestionnaireOptions Options = new()
    {
        OptOut = QuestionnaireOptOut.DontKnow, ProfileQuestions = [new ProfileQuestion("balcony", "Which way does your balcony look, \"roughly\"?", ["north", "south"])],
    };

    [Fact]
    public void Write_Numbers_HasThreeHeaderLinesAndTheRecodeValues()
    {
        QualtricsExport export = new(Questionnaire.For(QuestionnaireStudy.Dutch, Options).ToQualtrics());

        string[] lines = export.Write(2, (respondent, column) => column.Name == "balcony" ? 2 : respondent == 0 ? 4 : null).Split('\n');

        lines.Should().HaveCount(6);
        lines[0].Should().StartWith("StartDate,EndDate,Status,").And.EndWith(",DistributionChannel,UserLanguage,IMP1_1,IMP1_2,IMP2_1,SAT1_1,SAT1_2,SAT1_3,SAT2_1,balcony");
        lines[1].Should().StartWith("Start Date,").And.Contain(",Dit deel gaat over hoe u zich wilt voelen. Denk aan de keren dat u hiermee bezig bent: thuis kruiden kweken. Hoe belangrijk is het voor u dat elk van de volgende punten lukt? - rust voelen,")
            .And.EndWith(",\"Which way does your balcony look, \"\"roughly\"\"?\"");
        lines[2].Should().StartWith("\"{\"\"ImportId\"\":\"\"startDate\"\"").And.EndWith(",\"{\"\"ImportId\"\":\"\"QID5_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID6\"\"}\"");
        lines[3].Should().EndWith(",anonymous,EN,4,4,4,4,4,4,4,2");
        lines[4].Should().EndWith(",anonymous,EN,,,,,,,,2");
    }

    [Fact]
    public void Write_Labels_HasTheTextsOfTheAnswers()
    {
        QualtricsExport export = new(Questionnaire.For(QuestionnaireStudy.Dutch, Options).ToQualtrics());

        export.Write(1, (_, column) => column.Name == "balcony" ? 1 : column.Name.StartsWith("IMP", StringComparison.Ordinal) ? 99 : 2, labels: true)
            .Should().EndWith(",EN,Weet ik niet,Weet ik niet,Weet ik niet,Enigszins tevreden,Enigszins tevreden,Enigszins tevreden,Enigszins tevreden,north\n");
    }

    [Fact]
    public void Columns_Rows_FollowTheLastHyphenBetweenBlanks()
    {
        UniversalJobMap map = UniversalJobMap.For("people - all", "wait - or not").Define("look - twice", s => s.Outcome("minimize the time - all of it - it takes", id: "time")).Build();

        QualtricsColumn column = new QualtricsExport(Questionnaire.For(map, new QuestionnaireOptions { TrapItems = 0 }).ToQualtrics()).Columns[0];

        column.Header[(column.Header.LastIndexOf(" - ", StringComparison.Ordinal) + 3)..].Should().Be("minimize the time – all of it – it takes");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[[Block:x]]")]
    [InlineData("[[AdvancedFormat]]\n[[Question:DB]]\n[[ID:A]]\na [[b]]")]
    [InlineData("[[AdvancedFormat]]\n[[Question:DB]]\n[[ID:A]]\ntwo\nlines")]
    [InlineData("[[AdvancedFormat]]\n[[Question:DB]]\n[[ID:A]]\n[[Question:DB]]\n[[ID:B]]\nb")]
    [InlineData("[[AdvancedFormat]]\n[[Question:DB]]\n[[ID:A]]\na\n[[Question:DB]]\n[[ID:A]]\nb")]
    [InlineData("[[AdvancedFormat]]\n[[Question:DB]]\n[[ID:A]]\n<b>a")]
    [InlineData("[[AdvancedFormat]]\n[[Question:DB]]\n[[ID:A]]\n${a}")]
    [InlineData("[[AdvancedFormat]]\n[[Question:Matrix]]\n[[ID:A]]\na\n[[Answer:1]]\nb")]
    [InlineData("[[AdvancedFormat]]\n[[Dance]]")]
    public void Parse_TextThatAnImporterMisreads_IsRefused(string text) => FluentActions.Invoking(() => QualtricsSurveyText.Parse(text)).Should().Throw<FormatException>();
}
