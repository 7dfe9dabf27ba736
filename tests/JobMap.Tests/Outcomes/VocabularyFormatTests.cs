namespace JobMap.Tests.Outcomes;

/// <summary>Directions and units as texts and spans: both ways give the same.</summary>
public sealed class VocabularyFormatTests
{
    [Theory]
    [InlineData("Minimize", "minimize")]
    [InlineData("INCREASE", "increase")]
    [InlineData("keep level", "keep level")]
    public void Parse_TextOrSpan_IsTheSameDirection(string text, string name)
    {
        OutcomeDirection expected = OutcomeDirection.Parse(text);

        expected.Name.Should().Be(name);
        OutcomeDirection.Parse(text.AsSpan(), null).Should().Be(expected);
        (OutcomeDirection.TryParse(text, out OutcomeDirection one), one).Should().Be((true, expected));
        (OutcomeDirection.TryParse(text.AsSpan(), null, out OutcomeDirection two), two).Should().Be((true, expected));
        (Read<OutcomeDirection>(text), expected.GetHashCode()).Should().Be((expected, OutcomeDirection.Parse(name).GetHashCode()));
    }

    [Theory]
    [InlineData("TIME", "time")]
    [InlineData("number of steps", "number of steps")]
    [InlineData("LIKELIHOOD", "likelihood")]
    public void Parse_TextOrSpan_IsTheSameUnit(string text, string name)
    {
        OutcomeUnit expected = OutcomeUnit.Parse(text);

        expected.Name.Should().Be(name);
        OutcomeUnit.Parse(text.AsSpan(), null).Should().Be(expected);
        (OutcomeUnit.TryParse(text, out OutcomeUnit one), one).Should().Be((true, expected));
        (OutcomeUnit.TryParse(text.AsSpan(), null, out OutcomeUnit two), two).Should().Be((true, expected));
        (Read<OutcomeUnit>(text), expected.GetHashCode()).Should().Be((expected, OutcomeUnit.Parse(name).GetHashCode()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("a  b")]
    [InlineData("a\tb")]
    [InlineData("time!")]
    public void Parse_NoName_IsRefusedBothWays(string text)
    {
        FluentActions.Invoking(() => OutcomeDirection.Parse(text.AsSpan(), null)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => OutcomeUnit.Parse(text.AsSpan(), null)).Should().Throw<FormatException>();
        (OutcomeDirection.TryParse(text, out OutcomeDirection direction), direction).Should().Be((false, default));
        (OutcomeUnit.TryParse(text.AsSpan(), null, out OutcomeUnit unit), unit).Should().Be((false, default));
    }

    [Fact]
    public void Parse_Null_NamesTheArgument()
    {
        FluentActions.Invoking(() => OutcomeDirection.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => OutcomeUnit.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        (OutcomeDirection.TryParse(null, out _), OutcomeUnit.TryParse(null, out _)).Should().Be((false, false));
    }

    [Theory]
    [InlineData(8, true, 8, "minimize")]
    [InlineData(10, true, 8, "minimize??")]
    [InlineData(7, false, 0, "???????")]
    public void TryFormat_Room_IsFilledOrLeft(int room, bool fits, int length, string text) => Written(OutcomeDirection.Minimize, room, "").Should().Be((fits, length, text));

    [Fact]
    public void TryFormat_Format_IsTheGeneralOneOrRefused()
    {
        Written(OutcomeUnit.Risk, 4, "G").Should().Be((true, 4, "risk"));
        Written(OutcomeUnit.Risk, 3, "g").Should().Be((false, 0, "???"));
        Written(default(OutcomeUnit), 1, "").Should().Be((true, 0, "?"));
        FluentActions.Invoking(() => Written(OutcomeUnit.Risk, 4, "X")).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Written(OutcomeDirection.Increase, 2, "N0")).Should().Throw<FormatException>();
    }

    [Fact]
    public void ToString_Format_IsTheGeneralOneOrRefused()
    {
        foreach (string? format in (string?[])[null, "", "G", "g"])
        {
            (OutcomeUnit.Cost.ToString(format, null), OutcomeDirection.Minimize.ToString(format, null)).Should().Be(("cost", "minimize"));
        }

        FluentActions.Invoking(() => OutcomeDirection.Minimize.ToString("GG", null)).Should().Throw<FormatException>();
    }

    private static T Read<T>(string text)
        where T : IParsable<T> => T.TryParse(text, null, out T? value) && T.Parse(text, null).Equals(value) ? value : throw new FormatException();

    private static (bool Fits, int Length, string Text) Written<T>(T value, int room, string format)
        where T : ISpanFormattable
    {
        char[] text = [.. Enumerable.Repeat('?', room)];
        bool fits = value.TryFormat(text, out int length, format, null);
        return (fits, length, new string(text));
    }
}
