using System.Globalization;

namespace JobMap.Tests.Jobs;

/// <summary>The ids of steps and jobs; those of outcomes have tests of their own.</summary>
public sealed class IdTests
{
    [Theory]
    [InlineData("plan")]
    [InlineData("1")]
    [InlineData("A-b_c.9")]
    [InlineData("größe")]
    [InlineData("..")]
    public void Parse_ValidId_IsKept(string text)
    {
        (StepId.Parse(text).Value, StepId.Parse(text).ToString()).Should().Be((text, text));
        (JobId.Parse(text).Value, JobId.Parse(text).ToString()).Should().Be((text, text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" plan")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a\n")]
    public void Parse_InvalidId_IsRefused(string text)
    {
        FluentActions.Invoking(() => StepId.Parse(text)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => JobId.Parse(text)).Should().Throw<FormatException>();
        (StepId.TryParse(text, out StepId step), step).Should().Be((false, default));
        (JobId.TryParse(text, out JobId job), job).Should().Be((false, default));
    }

    [Fact]
    public void Parse_LongId_IsTakenUpTo128Characters()
    {
        (StepId.TryParse(new string('x', 128), out _), StepId.TryParse(new string('x', 129), out _)).Should().Be((true, false));
        (JobId.TryParse(new string('x', 128), out _), JobId.TryParse(new string('x', 129), out _)).Should().Be((true, false));
    }

    [Fact]
    public void Parse_Null_NamesTheArgument()
    {
        FluentActions.Invoking(() => StepId.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => JobId.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => OutcomeId.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        (StepId.TryParse(null, out _), JobId.TryParse(null, out _), OutcomeId.TryParse(null, out _)).Should().Be((false, false, false));
    }

    [Fact]
    public void Default_Id_IsThatOfNothing()
    {
        (default(StepId).Value, default(JobId).Value, default(StepId).ToString(), default(JobId).ToString()).Should().Be(("", "", "", ""));
        (default(StepId) == new StepId(), default(JobId) == new JobId(), default(StepId) == StepId.Parse("a")).Should().Be((true, true, false));
        (default(StepId).GetHashCode(), default(JobId).CompareTo(default)).Should().Be((new StepId().GetHashCode(), 0));
    }

    [Fact]
    public void Equals_OtherCaseOrAnEqualText_IsOrdinal()
    {
        (StepId.Parse("A1") == StepId.Parse("a1"), JobId.Parse("A1") == JobId.Parse("a1")).Should().Be((false, false));
        (StepId.Parse("a1") == StepId.Parse(new string("a1".ToCharArray())), JobId.Parse("a1") == JobId.Parse(new string("a1".ToCharArray()))).Should().Be((true, true));
        StepId.Parse("a1").GetHashCode().Should().Be(StepId.Parse(new string("a1".ToCharArray())).GetHashCode());
    }

    [Fact]
    public void CompareTo_Ids_IsOrdinal()
    {
        string[] texts = ["b", "a", "B", "a-1", "ä", "a1"];

        texts.Select(StepId.Parse).Append(default).Order().Select(id => id.Value).Should().Equal("", "B", "a", "a-1", "a1", "b", "ä");
        texts.Select(JobId.Parse).Append(default).Order().Select(id => id.Value).Should().Equal("", "B", "a", "a-1", "a1", "b", "ä");
    }

    [Fact]
    public void TryFormat_Room_IsFilledOrLeft()
    {
        Written(StepId.Parse("plan"), 4).Should().Be((true, 4, "plan"));
        Written(StepId.Parse("plan"), 3).Should().Be((false, 0, "???"));
        Written(JobId.Parse("calm"), 6).Should().Be((true, 4, "calm??"));
        Written(OutcomeId.Parse("dry"), 2).Should().Be((false, 0, "??"));
        Written(default(JobId), 0).Should().Be((true, 0, ""));
        string.Create(CultureInfo.InvariantCulture, $"{StepId.Parse("plan"),6}|{JobId.Parse("calm"),-6}|").Should().Be("  plan|calm  |");
    }

    private static (bool Fits, int Length, string Text) Written<T>(T id, int room)
        where T : ISpanFormattable
    {
        char[] text = [.. Enumerable.Repeat('?', room)];
        bool fits = id.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        return (fits, length, new string(text));
    }
}
