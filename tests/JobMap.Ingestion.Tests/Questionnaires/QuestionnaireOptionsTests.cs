namespace JobMap.Ingestion.Tests.Questionnaires;

public sealed class QuestionnaireOptionsTests
{
    private static readonly string[] TwoAnswers = ["yes", "no"];

    [Fact]
    public void Options_OutOfBounds_AreRefused()
    {
        Refused<ArgumentException>(() => new QuestionnaireOptions { Language = "fr" });
        Refused<ArgumentException>(() => new QuestionnaireOptions { Language = "" });
        Refused<ArgumentNullException>(() => new QuestionnaireOptions { Scale = null! });
        Refused<ArgumentOutOfRangeException>(() => new QuestionnaireOptions { MaximumRows = 0 });
        Refused<ArgumentOutOfRangeException>(() => new QuestionnaireOptions { MaximumRows = 101 });
        Refused<ArgumentOutOfRangeException>(() => new QuestionnaireOptions { TrapItems = 3 });
        Refused<ArgumentOutOfRangeException>(() => new QuestionnaireOptions { OptOut = (QuestionnaireOptOut)4 });
        Refused<ArgumentNullException>(() => new QuestionnaireOptions { NeedKinds = null! });
        Refused<ArgumentNullException>(() => new QuestionnaireOptions { ProfileQuestions = null! });
        Refused<ArgumentException>(() => new QuestionnaireOptions { ProfileQuestions = [null!] });
        Refused<ArgumentException>(() => new QuestionnaireOptions { ProfileQuestions = [new ProfileQuestion("age", "Your age?", TwoAnswers), new ProfileQuestion("AGE", "How old?", TwoAnswers)] });
    }

    [Fact]
    public void ToString_Options_NamesThem() => new QuestionnaireOptions { NeedKinds = [NeedKind.Outcome, NeedKind.EmotionalJob], ProfileQuestions = [new ProfileQuestion("age", "Your age?", TwoAnswers)] }.ToString()
        .Should().Be("language of the map, on 1..5, of mixed, seed 1, 12 rows, traps 1, opt-out None, needs Outcome, EmotionalJob, profile age");

    [Theory]
    [InlineData("household", true)]
    [InlineData("satellite", true)]
    [InlineData("Q_1", true)]
    [InlineData("abcdefghijklmno", true)]
    [InlineData("abcdefghijklmnop", false)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData("a]]", false)]
    [InlineData("imp_1", false)]
    [InlineData("IMP2", false)]
    [InlineData("Sat", false)]
    [InlineData("trap_sat", false)]
    [InlineData("Intro", false)]
    public void ProfileQuestion_Code_IsAShortNameThatNoRatingHas(string code, bool allowed)
    {
        Action make = () => _ = new ProfileQuestion(code, "Your age?", TwoAnswers);

        if (allowed)
        {
            make.Should().NotThrow();
        }
        else
        {
            make.Should().Throw<ArgumentException>().WithParameterName(nameof(code));
        }
    }

    [Fact]
    public void ProfileQuestion_TextsThatAreNone_AreRefused()
    {
        Refused<ArgumentException>(() => new ProfileQuestion("age", " ", TwoAnswers));
        Refused<ArgumentException>(() => new ProfileQuestion("age", "Your age?", ["only one"]));
        Refused<ArgumentException>(() => new ProfileQuestion("age", "Your age?", ["one", " "]));
        Refused<ArgumentException>(() => new ProfileQuestion("age", "Your age?", ["one", "one"]));
        Refused<ArgumentNullException>(() => new ProfileQuestion("age", "Your age?", null!));
        Refused<ArgumentNullException>(() => new ProfileQuestion(null!, "Your age?", TwoAnswers));
    }

    private static void Refused<T>(Func<object> make)
        where T : ArgumentException => make.Should().Throw<T>();
}
