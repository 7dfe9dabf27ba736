using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class RatingCodebookTests
{
    private static readonly RatingCodebook Faces = new("faces", [new("Sad", 1), new("so-so", 3), new("happy", 5)]);

    [Fact]
    public void Labels_AnyCase_AreFound()
    {
        Faces.Labels["SAD"].Should().Be(1);
        Faces.Labels.Keys.Should().Equal("Sad", "so-so", "happy");
    }

    [Theory]
    [InlineData("sad")]
    [InlineData(" Sad\u00A0")]
    [InlineData("SO\u2013SO")]
    public void RatingCodebook_SameLabelTwice_IsRefused(string label) =>
        FluentActions.Invoking(() => new RatingCodebook("faces", [.. Faces.Labels, new(label, 2)])).Should().Throw<ArgumentException>();

    [Fact]
    public void RatingCodebook_ImpossibleValue_IsRefused()
    {
        FluentActions.Invoking(() => new RatingCodebook(" ", [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RatingCodebook("faces", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new RatingCodebook("faces", [new(" ", 1)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RatingCodebook("faces", [new(null!, 1)])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equals_OtherOrderOrCase_IsEqual()
    {
        RatingCodebook other = new("faces", [new("happy", 5), new("SAD", 1), new("so-so", 3)]);

        other.Should().Be(Faces);
        other.GetHashCode().Should().Be(Faces.GetHashCode());
        other.Should().NotBe(new RatingCodebook("smileys", other.Labels)).And.NotBe(new RatingCodebook("faces", [new("happy", 5), new("sad", 1)]));
    }

    [Fact]
    public void ToString_Codebook_ListsTheRatings() => Faces.ToString().Should().Be("faces: Sad = 1, so-so = 3, happy = 5");
}
