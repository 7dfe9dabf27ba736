using System.Globalization;

namespace JobMap.Tests.Outcomes;

public sealed class StatementFormatTests
{
    private static readonly OutcomeStatement Written = OutcomeStatement.Parse("Reduce chances of burning  onions — for example while on the phone.");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    public void ToString_General_IsTheText(string? format) => Written.ToString(format, CultureInfo.InvariantCulture).Should().Be(Written.Text);

    [Fact]
    public void ToString_Canonical_IsWrittenInCanonicalWords() =>
        $"{Written:C}".Should().Be("minimize the likelihood of burning onions, e.g., while on the phone");

    [Fact]
    public void ToString_CanonicalOfWhatCannotBeWritten_IsTheText() => OutcomeStatement.Parse("...").ToString("C").Should().Be("...");

    [Fact]
    public void ToString_UnknownFormat_IsRefused() => FluentActions.Invoking(() => Written.ToString("X")).Should().Throw<FormatException>();

    [Fact]
    public void TryFormat_Destination_IsFilledOrLeft()
    {
        Span<char> small = stackalloc char[4];
        Span<char> large = stackalloc char[100];

        Written.TryFormat(small, out int none, "C", null).Should().BeFalse();
        Written.TryFormat(large, out int length, "C", null).Should().BeTrue();
        (none, large[..length].ToString()).Should().Be((0, Written.ToString("C")));
    }

    [Fact]
    public void Equals_SameTextInAnotherLanguage_IsAnotherStatement()
    {
        OutcomeStatement english = OutcomeStatement.Parse("percentage");
        OutcomeStatement dutch = OutcomeStatement.Parse("percentage", OutcomeGrammar.Dutch);

        (english == dutch, english != dutch, english == OutcomeGrammar.English.Parse("percentage")).Should().Be((false, true, true));
    }

    [Fact]
    public void TryParse_WithAGrammar_IsItsReading()
    {
        OutcomeStatement.TryParse("Verlaag de tijd", OutcomeGrammar.Dutch, out OutcomeStatement? statement).Should().BeTrue();
        statement!.Unit.Should().Be(OutcomeUnit.Time);
        OutcomeStatement.TryParse(" ", OutcomeGrammar.Dutch, out _).Should().BeFalse();
        FluentActions.Invoking(() => OutcomeStatement.Parse("x", null!)).Should().Throw<ArgumentNullException>();
    }
}
