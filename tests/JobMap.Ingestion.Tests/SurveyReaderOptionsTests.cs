using JobMap.Surveys;

namespace JobMap.Ingestion.Tests;

public sealed class SurveyReaderOptionsTests
{
    [Fact]
    public void Lists_ChangedAfterwards_AreKeptAsTheyWereGiven()
    {
        List<string> variables = ["household"];
        List<string> codes = ["-"];
        SurveyReadOptions options = new() { Variables = variables, NoAnswerCodes = new NoAnswerCodes { Missing = codes } };

        variables.Add("cooks");
        codes.Clear();

        options.Variables.Should().Equal("household");
        options.NoAnswerCodes.Missing.Should().Equal("-");
    }

    [Fact]
    public void Equals_SameLists_IsTrueInTheSameOrder()
    {
        SurveyReadOptions options = new() { Variables = ["a", "b"] };

        options.Should().Be(new SurveyReadOptions { Variables = ["a", "b"] }).And.NotBe(new SurveyReadOptions { Variables = ["b", "a"] });
        options.GetHashCode().Should().Be(new SurveyReadOptions { Variables = ["a", "b"] }.GetHashCode());
        new SurveyReadOptions { NoAnswerCodes = NoAnswerCodes.Default with { Missing = [.. NoAnswerCodes.Default.Missing] } }.Should().Be(SurveyReadOptions.Default);
    }

    [Fact]
    public void Lists_Null_AreRefused()
    {
        FluentActions.Invoking(() => new SurveyReadOptions { Variables = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SurveyReadOptions { NoAnswerCodes = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SurveyReadOptions { Quality = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SurveyReadOptions { Limits = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SurveyReadOptions { Scale = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ToString_Options_NameEveryChoice()
    {
        new SurveyReadOptions { Scale = RatingScale.Create(0, 10), Variables = ["household", "cooks"], NoAnswerCodes = new NoAnswerCodes { Missing = ["-", "?"], DontKnow = ["98"] }, WeightVariable = "w", Source = "answers.csv" }.ToString()
            .Should().Be("answers.csv on 0..10, of mixed, weighted by w, variables household, cooks; missing -, ?; don't know 98; not applicable none");
        new OutcomeCsvOptions("home cooks", "prepare a hot meal") { Step = "execute" }.ToString()
            .Should().Be("outcomes of home cooks who want to prepare a hot meal: columns id, statement, execute, step_name");
    }
}
