using CsCheck;
using JobMap.Internals;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Internals;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Choose a Tea!", "choose-a-tea")]
    [InlineData("  boil   the/water ", "boil-the-water")]
    [InlineData("Größe wählen", "größe-wählen")]
    [InlineData("水を やる", "水を-やる")]
    [InlineData("???", "fallback")]
    [InlineData("😀", "fallback")]
    [InlineData("", "fallback")]
    public void FromText_Name_IsWordsInLowerCase(string text, string expected) => Slug.FromText(text, "fallback").Should().Be(expected);

    [Fact]
    public void FromText_LongName_IsCutAtAWord()
    {
        string slug = Slug.FromText(string.Join(' ', Enumerable.Repeat("seven77", 30)), "x");

        slug.Length.Should().BeInRange(50, 60);
        slug.Split('-').Should().OnlyContain(word => word == "seven77");
    }

    [Fact]
    public void FromText_LongWord_IsCut() => Slug.FromText(new string('a', 500), "x").Should().Be(new string('a', 60));

    [Fact]
    public void FromText_AnyText_IsAValidId() => Gens.Text.Array[1, 20].Sample(parts => Slug.IsValid(Slug.FromText(string.Concat(parts), "step")), iter: 500);

    [Fact]
    public void Unique_TakenSlugs_GetTheFirstFreeNumber()
    {
        Slug.Unique("a", new HashSet<string>()).Should().Be("a");
        Slug.Unique("a", new HashSet<string> { "a" }).Should().Be("a-2");
        Slug.Unique("a", new HashSet<string> { "a", "a-2", "a-3" }).Should().Be("a-4");
    }
}
