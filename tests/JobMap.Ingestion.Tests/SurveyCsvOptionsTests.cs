using JobMap.Surveys;

namespace JobMap.Ingestion.Tests;

public sealed class SurveyCsvOptionsTests
{
    [Fact]
    public void Lists_ChangedAfterwards_AreKeptAsTheyWereGiven()
    {
        List<string> variables = ["household"];
        List<string> codes = ["-"];
        SurveyCsvOptions options = new() { Variables = variables, MissingCodes = codes };

        variables.Add("cooks");
        codes.Clear();

        options.Variables.Should().Equal("household");
        options.MissingCodes.Should().Equal("-");
    }

    [Fact]
    public void Equals_SameLists_IsTrueInTheSameOrder()
    {
        SurveyCsvOptions options = new() { Variables = ["a", "b"] };

        options.Should().Be(new SurveyCsvOptions { Variables = ["a", "b"] }).And.NotBe(new SurveyCsvOptions { Variables = ["b", "a"] });
        options.GetHashCode().Should().Be(new SurveyCsvOptions { Variables = ["a", "b"] }.GetHashCode());
        new SurveyCsvOptions { MissingCodes = [.. SurveyCsvOptions.Default.MissingCodes] }.Should().Be(SurveyCsvOptions.Default);
    }

    [Fact]
    public void Lists_Null_AreRefused()
    {
        FluentActions.Invoking(() => new SurveyCsvOptions { Variables = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SurveyCsvOptions { MissingCodes = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SurveyCsvOptions { DontKnowCodes = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SurveyCsvOptions { NotApplicableCodes = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ToString_Options_NameEveryChoice()
    {
        new SurveyCsvOptions { Scale = RatingScale.Create(0, 10), Variables = ["household", "cooks"], MissingCodes = ["-", "?"], DontKnowCodes = ["98"], NotApplicableCodes = [], WeightVariable = "w", Source = "answers.csv" }.ToString()
            .Should().Be("answers.csv on 0..10, of mixed, weighted by w, variables household, cooks; missing -, ?, don't know 98, not applicable none");
        new OutcomeCsvOptions("home cooks", "prepare a hot meal") { Step = "execute" }.ToString()
            .Should().Be("outcomes of home cooks who want to prepare a hot meal: columns id, statement, execute, step_name");
    }
}
