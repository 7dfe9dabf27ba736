using JobMap.Diagnostics;

namespace JobMap.Tests.Diagnostics;

public sealed class DiagnosticCatalogueTests
{
    [Fact]
    public void All_Descriptors_HaveTitleAndRemedyInASentence() =>
        DiagnosticCatalogue.All.Should().NotBeEmpty().And.OnlyContain(descriptor =>
            descriptor.Title.Length > 0 && !descriptor.Title.EndsWith('.') && (descriptor.Remedy.EndsWith('.') || descriptor.Remedy.EndsWith('…')));

    [Fact]
    public void All_Descriptors_AreInOrderOfTheirIds() => DiagnosticCatalogue.All.Select(descriptor => descriptor.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void All_Properties_AreListed() =>
        typeof(DiagnosticCatalogue).GetProperties().Where(property => property.PropertyType == typeof(DiagnosticDescriptor)).Select(property => property.GetValue(null))
            .Should().BeEquivalentTo(DiagnosticCatalogue.All);

    [Fact]
    public void Create_Message_TakesIdSeverityAndRemedyOfTheDescriptor()
    {
        DiagnosticDescriptor descriptor = DiagnosticCatalogue.OutcomeIdDuplicate;

        Diagnostic diagnostic = descriptor.Create("The id 'x' is used twice.");

        (diagnostic.Id, diagnostic.Severity, diagnostic.Remedy, diagnostic.Message, diagnostic.Location)
            .Should().Be(("JM2006", DiagnosticSeverity.Error, descriptor.Remedy, "The id 'x' is used twice.", DiagnosticLocation.None));
        descriptor.ToString().Should().Be("JM2006: Outcome id used twice");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Create_NoMessage_IsRefused(string? message) =>
        FluentActions.Invoking(() => DiagnosticCatalogue.TextMissing.Create(message!)).Should().Throw<ArgumentException>();
}
