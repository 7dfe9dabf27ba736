using CsCheck;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

public sealed class JobStatementTests
{
    [Theory]
    [InlineData("cut a plank in a straight line", "cut", "a plank", "in a straight line")]
    [InlineData("prepare a hot meal", "prepare", "a hot meal", null)]
    [InlineData("spend time in a park", "spend", "time", "in a park")]
    [InlineData("listen to music while running", "listen", "to music", "while running")]
    [InlineData("cook", "cook", null, null)]
    [InlineData("  keep   warm ", "keep", "warm", null)]
    public void Parse_Job_FindsVerbObjectAndClarifier(string text, string verb, string? target, string? clarifier)
    {
        JobStatement job = JobStatement.Parse(text);

        (job.Text, job.Verb, job.Object, job.Clarifier).Should().Be((text, verb, target, clarifier));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n ")]
    public void Parse_BlankText_IsRefused(string text)
    {
        FluentActions.Invoking(() => JobStatement.Parse(text)).Should().Throw<FormatException>();
        JobStatement.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_Null_IsRefused() => FluentActions.Invoking(() => JobStatement.Parse(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Parse_AnyText_IsKeptToTheLetter() => Gens.Text.Sample(text => JobStatement.Parse(text).ToString() == text);

    [Fact]
    public void Market_BlankOrNull_IsRefused()
    {
        FluentActions.Invoking(() => new Market(" ", JobStatement.Parse("cook"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Market(null!, JobStatement.Parse("cook"))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Market("cooks", null!)).Should().Throw<ArgumentNullException>();
    }
}
