namespace JobMap.Tests.Jobs;

public sealed class ComplexityFactorTests
{
    [Theory]
    [InlineData(ComplexityFactorKind.Person, "Person: gardens on sand")]
    [InlineData(ComplexityFactorKind.Situation, "Situation: gardens on sand")]
    [InlineData(ComplexityFactorKind.System, "System: gardens on sand")]
    public void Constructor_AnyKind_KeepsWhatIsGiven(ComplexityFactorKind kind, string text)
    {
        ComplexityFactor factor = new(kind, "gardens on sand") { Variable = "soil" };

        (factor.Kind, factor.Description, factor.Variable, factor.Extensions.Count, factor.ToString()).Should().Be((kind, "gardens on sand", "soil", 0, text));
        new ComplexityFactor(kind, "gardens on sand").Variable.Should().BeNull();
    }

    [Fact]
    public void Constructor_Misuse_NamesTheArgument()
    {
        FluentActions.Invoking(() => new ComplexityFactor(default, "x")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        FluentActions.Invoking(() => new ComplexityFactor((ComplexityFactorKind)4, "x")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        FluentActions.Invoking(() => new ComplexityFactor(ComplexityFactorKind.Person, null!)).Should().Throw<ArgumentException>().WithParameterName("description");
        FluentActions.Invoking(() => new ComplexityFactor(ComplexityFactorKind.Person, " ")).Should().Throw<ArgumentException>().WithParameterName("description");
        FluentActions.Invoking(() => new ComplexityFactor(ComplexityFactorKind.Person, "x") { Variable = "" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ComplexityFactor(ComplexityFactorKind.Person, "x") { Extensions = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equals_EachMember_Counts()
    {
        ComplexityFactor factor = new(ComplexityFactorKind.Person, "x");

        new ComplexityFactor(ComplexityFactorKind.Person, "x").Should().Be(factor);
        ((ComplexityFactor[])[factor, new(ComplexityFactorKind.System, "x"), new(ComplexityFactorKind.Person, "X"), factor with { Variable = "v" },
            factor with { Extensions = ExtensionMembers.Empty.With("x-a", "1") }]).Should().OnlyHaveUniqueItems();
    }
}
