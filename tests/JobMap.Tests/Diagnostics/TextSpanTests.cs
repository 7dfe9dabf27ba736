using JobMap.Diagnostics;

namespace JobMap.Tests.Diagnostics;

public sealed class TextSpanTests
{
    [Fact]
    public void Constructor_StartAndLength_GiveTheEnd()
    {
        TextSpan span = new(9, 4);

        (span.Start, span.Length, span.End, span.IsEmpty).Should().Be((9, 4, 13, false));
        default(TextSpan).IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(2, int.MaxValue - 1)]
    public void Constructor_OutsideAnyText_IsRefused(int start, int length) =>
        FluentActions.Invoking(() => new TextSpan(start, length)).Should().Throw<ArgumentOutOfRangeException>();
}
