namespace JobMap.Tests.Jobs;

public sealed class UniversalStepsTests
{
    [Fact]
    public void All_Kinds_AreTheEightInTheirOrder() =>
        UniversalSteps.All.Select(UniversalSteps.NameOf).Should().Equal("define", "locate", "prepare", "confirm", "execute", "monitor", "modify", "conclude");

    [Theory]
    [InlineData("define", UniversalStep.Define)]
    [InlineData("Execute", UniversalStep.Execute)]
    [InlineData("CONCLUDE", UniversalStep.Conclude)]
    public void TryParse_NameInAnyCase_IsTheKind(string name, UniversalStep expected)
    {
        UniversalSteps.TryParse(name, out UniversalStep kind).Should().BeTrue();
        kind.Should().Be(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("plan")]
    [InlineData(" define")]
    [InlineData("define, locate")]
    public void TryParse_AnythingElse_IsNoKind(string? name) => UniversalSteps.TryParse(name, out _).Should().BeFalse();

    [Fact]
    public void GuidingQuestionOf_EachKind_IsAQuestionOfItsOwn() =>
        UniversalSteps.All.Select(UniversalSteps.GuidingQuestionOf).Should().OnlyHaveUniqueItems().And.OnlyContain(question => question.EndsWith('?'));

    [Theory]
    [InlineData("nl", "klant")]
    [InlineData("NL-be", "klant")]
    [InlineData("en", "customer")]
    [InlineData("fr", "customer")]
    [InlineData("", "customer")]
    public void GuidingQuestionOf_Language_IsInThatLanguageOrInEnglish(string language, string word)
    {
        IEnumerable<string> questions = UniversalSteps.All.Select(kind => UniversalSteps.GuidingQuestionOf(kind, language));

        questions.Should().OnlyHaveUniqueItems().And.OnlyContain(question => question.EndsWith('?') && (question.Contains(word)));
    }

    [Fact]
    public void SynonymsOf_EachKind_AreThePublishedOnesAndOfNoOtherKind()
    {
        UniversalSteps.SynonymsOf(UniversalStep.Locate).Should().Equal("gather", "access", "receive", "retrieve");
        UniversalSteps.All.SelectMany(UniversalSteps.SynonymsOf).Should().OnlyHaveUniqueItems().And.HaveCount(25);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void NameOf_NoKind_IsRefused(int kind)
    {
        FluentActions.Invoking(() => UniversalSteps.NameOf((UniversalStep)kind)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => UniversalSteps.GuidingQuestionOf((UniversalStep)kind)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("")]
    public void StepId_InvalidText_IsRefused(string text)
    {
        StepId.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => StepId.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void StepId_ValidText_IsKeptAndComparedToTheLetter()
    {
        StepId.Parse("a-1").ToString().Should().Be("a-1");
        StepId.Parse("A-1").Should().NotBe(StepId.Parse("a-1"));
        default(StepId).Value.Should().BeEmpty();
        FluentActions.Invoking(() => StepId.Parse(null!)).Should().Throw<ArgumentNullException>();
    }
}
