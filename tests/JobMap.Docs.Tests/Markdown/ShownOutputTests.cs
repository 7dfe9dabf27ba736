namespace JobMap.Docs.Tests.Markdown;

/// <summary>The comparison of shown and printed lines.</summary>
public sealed class ShownOutputTests
{
    [Theory]
    [InlineData("a\nb", "a\nb\n", true)]
    [InlineData("a\n  b", "a\nb", true)]
    [InlineData("a", "a\nb", false)]
    [InlineData("a\nb", "a", false)]
    [InlineData("a\n…", "a\nb\nc", true)]
    [InlineData("…\nc", "a\nb\nc", true)]
    [InlineData("a\n…\nc", "a\nc", true)]
    [InlineData("a\n…\nd", "a\nb\nc", false)]
    [InlineData("a…", "ab", false)]
    public void Matches_ShownAndPrinted_AgreesWithTheRule(string shown, string printed, bool expected) =>
        ShownOutput.Matches(shown, printed).Should().Be(expected);
}
