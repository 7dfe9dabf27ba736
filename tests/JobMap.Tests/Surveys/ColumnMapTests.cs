using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class ColumnMapTests
{
    private static readonly NeedId Burns = OutcomeId.Parse("burns");

    private static readonly ColumnMapping Rating = new("Q1", ColumnRole.Importance) { Need = Burns };

    public static TheoryData<ColumnMapping, ColumnMapping> Contradictions => new()
    {
        { Rating, new ColumnMapping("q1", ColumnRole.Variable) },
        { new ColumnMapping("age  group", ColumnRole.Ignored), new ColumnMapping("Age\u00A0Group ", ColumnRole.Ignored) },
        { Rating, new ColumnMapping("Q2", ColumnRole.Importance) { Need = Burns } },
        { new ColumnMapping("i", ColumnRole.Importance), new ColumnMapping("j", ColumnRole.Importance) },
        { new ColumnMapping("w", ColumnRole.Weight), new ColumnMapping("v", ColumnRole.Weight) },
        { new ColumnMapping("n", ColumnRole.Need), new ColumnMapping("m", ColumnRole.Need) },
        { new ColumnMapping("age", ColumnRole.Variable), new ColumnMapping("Q7", ColumnRole.Variable) { Variable = "age" } },
        { new ColumnMapping("w", ColumnRole.Weight) { Variable = "age" }, new ColumnMapping("age", ColumnRole.Variable) },
    };

    public static TheoryData<ColumnMapping, ColumnMapping> Companions => new()
    {
        { Rating, Rating with { Occurrence = 2, Need = OutcomeId.Parse("cut") } },
        { Rating, new ColumnMapping("Q2", ColumnRole.Satisfaction) { Need = Burns } },
        { new ColumnMapping("Status", ColumnRole.Status), new ColumnMapping("DistributionChannel", ColumnRole.Status) },
        { new ColumnMapping("Finished", ColumnRole.Finished), new ColumnMapping("Progress", ColumnRole.Finished) },
        { new ColumnMapping("Q9", ColumnRole.TrapQuestion), new ColumnMapping("Q10", ColumnRole.TrapQuestion) },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void ColumnMap_Contradiction_IsRefused(ColumnMapping first, ColumnMapping second) =>
        FluentActions.Invoking(() => new ColumnMap([first, second])).Should().Throw<ArgumentException>().WithMessage("There is twice: *");

    [Theory]
    [MemberData(nameof(Companions))]
    public void ColumnMap_NoContradiction_KeepsTheColumnsInTheirOrder(ColumnMapping first, ColumnMapping second) =>
        new ColumnMap([first, second]).Columns.Should().Equal(first, second);

    [Fact]
    public void ColumnMap_ImpossibleValue_IsRefused()
    {
        FluentActions.Invoking(() => new ColumnMap(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ColumnMap([null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ColumnMap([]) { Layout = (SurveyLayout)99 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ColumnMap([]) { Description = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ColumnMap([]) { Extensions = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equals_SameContent_IsEqual()
    {
        ColumnMap map = new([Rating]) { Layout = SurveyLayout.SoSci, Description = "spring" };

        map.Should().Be(new ColumnMap([Rating]) { Layout = SurveyLayout.SoSci, Description = "spring" });
        map.Should().NotBe(map with { Layout = null }).And.NotBe(new ColumnMap([]) { Layout = SurveyLayout.SoSci, Description = "spring" });
    }

    [Fact]
    public void ToString_Map_CountsWhatItHolds()
    {
        new ColumnMap([Rating, new ColumnMapping("age", ColumnRole.Variable)]) { Layout = SurveyLayout.SurveyMonkey }.ToString().Should().Be("surveyMonkey: 2 columns, 1 rating, 1 variable");
        new ColumnMap([]).ToString().Should().Be("any layout: 0 columns, 0 ratings, 0 variables");
    }
}
