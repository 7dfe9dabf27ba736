using System.Globalization;

namespace JobMap.Tests.Outcomes;

public sealed class OutcomeIdTests
{
    [Theory]
    [InlineData("o1")]
    [InlineData("10")]
    [InlineData("A-b_c.9")]
    [InlineData("größe")]
    public void Parse_ValidId_IsKept(string text)
    {
        OutcomeId.Parse(text).Value.Should().Be(text);
        OutcomeId.Parse(text).ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a\n")]
    [InlineData("$.steps")]
    public void Parse_InvalidId_IsRefused(string text)
    {
        FluentActions.Invoking(() => OutcomeId.Parse(text)).Should().Throw<FormatException>();
        OutcomeId.TryParse(text, out OutcomeId id).Should().BeFalse();
        id.Should().Be(default(OutcomeId));
    }

    [Fact]
    public void Parse_LongId_IsTakenUpTo128Characters()
    {
        OutcomeId.TryParse(new string('x', 128), out _).Should().BeTrue();
        OutcomeId.TryParse(new string('x', 129), out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_Null_IsRefused() => FluentActions.Invoking(() => OutcomeId.Parse(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => OutcomeId.Parse("A1").Should().NotBe(OutcomeId.Parse("a1"));

    [Fact]
    public void CompareTo_Ids_IsOrdinal() =>
        ((string[])["b", "a", "B", "a-1", "ä", "a1"]).Select(OutcomeId.Parse).Append(default).Order().Select(id => id.Value).Should().Equal("", "B", "a", "a-1", "a1", "b", "ä");

    [Fact]
    public void Default_Id_IsThatOfNothing()
    {
        default(OutcomeId).Value.Should().BeEmpty();
        Samples.Maps.Garden.FindOutcome(default).Should().BeNull();
    }

    [Fact]
    public void Parse_ThroughTheInterface_IsTheSame() => Parse<OutcomeId>("o1").Should().Be(OutcomeId.Parse("o1"));

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out T? value) ? value : T.Parse(text, null);
}
