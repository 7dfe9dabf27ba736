using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class NoAnswerCodesTests
{
    [Fact]
    public void Default_Codes_AreNoneThatMayBeRatings() =>
        NoAnswerCodes.Default.Missing.Concat(NoAnswerCodes.Default.DontKnow).Concat(NoAnswerCodes.Default.NotApplicable)
            .Where(code => int.TryParse(code, out int number) && number >= 0).Should().BeEmpty("9 and 99 may be meant as ratings");

    [Fact]
    public void Default_Codes_AreEachInOneList() =>
        NoAnswerCodes.Default.Missing.Concat(NoAnswerCodes.Default.DontKnow).Concat(NoAnswerCodes.Default.NotApplicable).Should().OnlyHaveUniqueItems();

    [Fact]
    public void None_Codes_AreEmpty()
    {
        NoAnswerCodes.None.Should().Be(new NoAnswerCodes());
        NoAnswerCodes.None.ToString().Should().Be("missing none; don't know none; not applicable none");
    }

    [Fact]
    public void Lists_Given_AreCopiedAndComparedByValue()
    {
        List<string> codes = ["9", "99"];
        NoAnswerCodes given = new() { DontKnow = codes };
        codes.Clear();

        given.Should().Be(new NoAnswerCodes { DontKnow = ["9", "99"] }).And.NotBe(new NoAnswerCodes { Missing = ["9", "99"] });
        given.ToString().Should().Be("missing none; don't know 9, 99; not applicable none");
    }

    [Fact]
    public void Lists_NullOrBlank_AreRefused()
    {
        FluentActions.Invoking(() => new NoAnswerCodes { Missing = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new NoAnswerCodes { Missing = [" "] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new NoAnswerCodes { DontKnow = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new NoAnswerCodes { NotApplicable = [""] }).Should().Throw<ArgumentException>();
    }
}
